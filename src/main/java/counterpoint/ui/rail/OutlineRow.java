package counterpoint.ui.rail;

import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Section;
import java.util.ArrayList;
import java.util.List;

/// One row of the outline.
sealed interface OutlineRow {
    /// The opinion to which the row belongs.
    CaseOpinion opinion();

    /// The head of an opinion: badge, kind and author.
    record Head(CaseOpinion opinion) implements OutlineRow {
    }

    /// A section of an opinion.
    record Part(CaseOpinion opinion, Section section) implements OutlineRow {
    }

    /// The rows of a case: each opinion's head, then its sections as the print that is shown has them.
    static List<OutlineRow> of(CaseModel model) {
        List<OutlineRow> rows = new ArrayList<>();
        for (CaseOpinion opinion : model.file().opinions()) {
            rows.add(new Head(opinion));
            for (Section section : ColumnModel.outlineOf(print(model, opinion))) {
                rows.add(new Part(opinion, section));
            }
        }
        return List.copyOf(rows);
    }

    private static Edition print(CaseModel model, CaseOpinion opinion) {
        return model.columns().values().stream()
                .filter(column -> column.opinion().get().equals(opinion))
                .findFirst()
                .map(ColumnModel::edition)
                .map(edition -> edition.get())
                .orElseGet(opinion::readingText);
    }
}
