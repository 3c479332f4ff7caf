package counterpoint.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Rows of text in aligned columns, for people.
final class Columns {
    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();

    Columns row(Object... cells) {
        String[] texts = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            texts[i] = String.valueOf(cells[i]);
        }
        rows.add(texts);
        return this;
    }

    /// Prints every row after `indent`; numbers are set flush right.
    void print(PrintWriter out, String indent) {
        List<Integer> widths = widths();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.length; i++) {
                line.append(cell(row[i], widths.get(i))).append(GAP);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static String cell(String text, int width) {
        String padding = " ".repeat(Math.max(0, width - text.length()));
        return text.matches("\\d+") ? padding + text : text + padding;
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                if (i == widths.size()) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), row[i].length()));
            }
        }
        return widths;
    }
}
