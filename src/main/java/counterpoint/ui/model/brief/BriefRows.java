package counterpoint.ui.model.brief;

import counterpoint.note.Brief;
import counterpoint.note.ColorNames;
import counterpoint.note.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Lays a brief out in rows.
record BriefRows(Map<String, Mark> marks, ColorNames colors) {
    /// The rows of a filled brief, with the one in which the reader is writing.
    List<BriefRow> of(Brief filled, Optional<BriefEdit> edit) {
        List<BriefRow> rows = new ArrayList<>();
        for (int section = 0; section < filled.sections().size(); section++) {
            Brief.Section under = filled.sections().get(section);
            add(rows, heading(section, under), edit);
            for (int at = 0; at < under.entries().size(); at++) {
                Spot spot = new Spot(section, at);
                switch (under.entries().get(at)) {
                    case Brief.Written(String words) -> add(rows, new BriefRow.Words(spot, words), edit);
                    case Brief.Marked marked -> Optional.ofNullable(marks.get(marked.mark()))
                            .ifPresent(mark -> add(rows, new BriefRow.Quoted(spot, mark), edit));
                }
            }
            Spot end = new Spot(section, under.entries().size());
            edit.filter(one -> one.kind() == BriefEdit.Kind.NEW_WORDS && one.spot().equals(end))
                    .ifPresent(one -> rows.add(one.row()));
        }
        edit.filter(one -> one.kind() == BriefEdit.Kind.NEW_HEADING)
                .filter(one -> one.spot().section() >= filled.sections().size())
                .ifPresent(one -> rows.add(one.row()));
        return List.copyOf(rows);
    }

    private static void add(List<BriefRow> rows, BriefRow row, Optional<BriefEdit> edit) {
        Optional<BriefEdit> here = edit.filter(one -> one.spot().equals(row.spot()));
        here.ifPresent(one -> rows.add(one.row()));
        if (here.filter(BriefEdit::replaces).isEmpty()) {
            rows.add(row);
        }
    }

    private BriefRow.Heading heading(int section, Brief.Section under) {
        int highlights = (int) under.entries().stream().filter(Brief.Marked.class::isInstance).count();
        OptionalInt key = under.color().map(color -> OptionalInt.of(colors.key(color))).orElse(OptionalInt.empty());
        return new BriefRow.Heading(
                Spot.heading(section), under.heading(), under.color(), key, highlights,
                highlights < under.entries().size());
    }
}
