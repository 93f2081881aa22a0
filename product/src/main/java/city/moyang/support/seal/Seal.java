package city.moyang.support.seal;

/**
 * One seal of a unit (印章).
 *
 * @param unit the unit's local code, e.g. YJ011
 * @param unitName as cut around the edge
 * @param text what stands under the star, e.g. 受理专用章; empty for the agency's own seal (公章)
 */
public record Seal(String unit, String unitName, String text) {
    /** 直径: 4.2 cm, five-star (国发〔1999〕25号). */
    public static final double MILLIMETRES = 42;

    public Seal {
        if (unit.isBlank() || unitName.isBlank()) {
            throw new IllegalArgumentException("a seal needs a unit: " + unit + "/" + unitName);
        }
    }

    /** As an officer calls it: 阳江市市场监督管理局受理专用章. */
    public String name() {
        return unitName + (text.isEmpty() ? "公章" : text);
    }
}
