package city.moyang.support.instrument;

/**
 * 署名机关: the unit in whose name a paper is issued.
 *
 * @param unit local code, e.g. YJ011
 * @param name full name as printed and cut into the seal
 * @param word 机关代字, e.g. 阳市监
 */
public record Issuer(String unit, String name, String word) {}
