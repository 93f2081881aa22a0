package city.moyang.base.paper;

import java.util.List;

/** One page; all lengths in millimetres from its upper left corner. */
public record Sheet(double width, double height, List<Mark> marks) {
    public Sheet {
        marks = List.copyOf(marks);
    }
}
