package counterpoint.export;

import java.util.List;
import java.util.stream.Collectors;

/// Writes tables for spreadsheets (RFC 4180), so that no cell is taken for a formula.
///
/// A spreadsheet computes a cell that begins with `=`, `+`, `-`, `@`, a tab or a line end; such a cell gets an apostrophe
/// before it, as people write text that looks like a formula.
final class CsvText {
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder text = new StringBuilder();

    /// Adds a row.
    void row(List<String> cells) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(","))).append("\r\n");
    }

    private static String cell(String words) {
        String bare = words.replaceFirst("^ +", "");
        String safe = !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0 ? "'" + words : words;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
