package city.moyang.support.instrument;

import static city.moyang.base.paper.Flow.WIDTH;

import city.moyang.base.paper.Flow;
import city.moyang.base.paper.Ink;
import city.moyang.base.paper.Mark;
import city.moyang.base.paper.Style;
import city.moyang.base.paper.Typesetter;
import city.moyang.base.typeface.Face;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ruled tables and lists of facts; a row is never torn apart. */
@Component
class TableLayout {
    private static final Style CELL = Style.of(Face.FANG, Style.SMALL_4, 6.2);
    private static final double INSIDE = 1.8;
    private static final double LABEL = 34;
    private static final double THIN = 0.2;

    private final Typesetter typesetter;

    TableLayout(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** Label and value, side by side. */
    void facts(Flow flow, List<List<String>> facts) {
        for (int i = 0; i < facts.size(); i++) {
            row(
                    flow,
                    facts.get(i),
                    List.of(LABEL, WIDTH - LABEL),
                    i == 0,
                    List.of(Face.HEI, Face.FANG));
        }
        flow.space(3);
    }

    /** The first row is the head. */
    void table(Flow flow, List<List<String>> rows, List<Integer> shares) {
        var widths = shares.stream().map(share -> WIDTH * share / 100).toList();
        for (int i = 0; i < rows.size(); i++) {
            var face = i == 0 ? Face.HEI : Face.FANG;
            row(flow, rows.get(i), widths, i == 0, widths.stream().map(_ -> face).toList());
            if (i == 0) {
                flow.keep(1);
            }
        }
        flow.space(3);
    }

    private void row(
            Flow flow, List<String> cells, List<Double> widths, boolean first, List<Face> faces) {
        var marks = new ArrayList<Mark>();
        var lines = new ArrayList<List<List<Mark>>>();
        for (int i = 0; i < cells.size(); i++) {
            lines.add(
                    typesetter.lines(
                            cells.get(i), CELL.face(faces.get(i)), widths.get(i) - 2 * INSIDE));
        }
        var height = lines.stream().mapToInt(List::size).max().orElse(1) * CELL.leading() + 2.4;
        var x = 0.0;
        for (int i = 0; i < cells.size(); i++) {
            var top = (height - lines.get(i).size() * CELL.leading()) / 2;
            for (int n = 0; n < lines.get(i).size(); n++) {
                for (var mark : lines.get(i).get(n)) {
                    marks.add(mark.moved(x + INSIDE, top + n * CELL.leading()));
                }
            }
            marks.add(new Mark.Rule(x, 0, x, height, THIN, Ink.BLACK));
            x += widths.get(i);
        }
        marks.add(new Mark.Rule(WIDTH, 0, WIDTH, height, THIN, Ink.BLACK));
        if (first) {
            marks.add(new Mark.Rule(0, 0, WIDTH, 0, THIN, Ink.BLACK));
        }
        marks.add(new Mark.Rule(0, height, WIDTH, height, THIN, Ink.BLACK));
        flow.piece(height, marks);
    }
}
