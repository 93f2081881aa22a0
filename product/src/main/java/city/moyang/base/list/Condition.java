package city.moyang.base.list;

/** One thing that a reader narrowed a list by; the value is of the column's kind. */
record Condition(Column<?> column, Comparison comparison, Object value) {

    enum Comparison {
        CONTAINS("ilike"),
        EQUALS("="),
        FROM(">="),
        UP_TO("<="),
        BEFORE("<");

        private final String operator;

        Comparison(String operator) {
            this.operator = operator;
        }

        String operator() {
            return operator;
        }
    }
}
