package city.moyang.base.intake;

/** One mistake in a file: which line, which column, what stands there, what is wrong with it. */
public record RowFault(int row, String column, String value, String sentence) {}
