package counterpoint.ui.model.notes;

import counterpoint.opinion.OpinionKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A line of the list of notes.
public sealed interface NoteLine {
    /// What stands above the marks of one opinion.
    ///
    /// @param caseId empty above notes on authorities as wholes
    /// @param caseName empty above notes on authorities as wholes
    /// @param opinion empty above orphans
    /// @param lost whether it stands above what was not found again
    /// @param count how many marks follow
    record Heading(String caseId, String caseName, Optional<OpinionKind> opinion, boolean lost, int count)
            implements
                NoteLine {
    }

    /// A mark.
    ///
    /// @param row the mark
    /// @param named whether its case is to be named, since no heading does
    record Entry(NoteRow row, boolean named) implements NoteLine {
    }

    /// The lines of rows in the order printed, or newest first.
    static List<NoteLine> of(List<NoteRow> rows, NoteOrder order) {
        return switch (order) {
            case PRINTED -> grouped(rows);
            case NEWEST -> rows.stream()
                    .sorted(Comparator.comparing(NoteLine::changed).reversed())
                    .<NoteLine>map(row -> new Entry(row, true))
                    .toList();
        };
    }

    private static Instant changed(NoteRow row) {
        return row.mark().modified().or(row.mark()::created).orElse(Instant.MIN);
    }

    private static List<NoteLine> grouped(List<NoteRow> rows) {
        List<NoteLine> lines = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            Heading heading = heading(rows.get(from), 0);
            int to = from;
            while (to < rows.size() && heading(rows.get(to), 0).equals(heading)) {
                to++;
            }
            lines.add(heading(rows.get(from), to - from));
            rows.subList(from, to).forEach(row -> lines.add(new Entry(row, false)));
            from = to;
        }
        return List.copyOf(lines);
    }

    private static Heading heading(NoteRow row, int count) {
        return new Heading(
                row.caseId(), row.caseName(), row.opinion(), row.opinion().isEmpty() && !row.isOnAuthority(), count);
    }
}
