package city.moyang.support.number;

/**
 * 文号, e.g. 阳市监许〔2026〕12号: the organ's characters and the document word, the year in 〔 〕 (U+3014,
 * U+3015), the number without leading zeros and without 第.
 *
 * @param organ 机关代字, e.g. 阳市监
 * @param word 文书字, e.g. 许
 */
public record DocumentNumber(String organ, String word, int year, int number) {
    public DocumentNumber {
        if (year < 1949 || year > 9999 || number < 1) {
            throw new IllegalArgumentException("no such number: " + year + "/" + number);
        }
    }

    /** The name of the sequence that it is counted in. */
    public static String sequence(String organ, String word) {
        return organ + word;
    }

    @Override
    public String toString() {
        return organ + word + "〔" + year + "〕" + number + "号";
    }
}
