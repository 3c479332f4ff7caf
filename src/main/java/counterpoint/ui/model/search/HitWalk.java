package counterpoint.ui.model.search;

import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.search.SoughtWords;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.FoundWords;
import counterpoint.ui.model.WorkbenchModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Reads hits in their columns, and goes from one to the next in the order in which a reader meets them: case by
/// case, opinion by opinion, from top to bottom.
public final class HitWalk {
    private static final double READING_HEIGHT = 0.3;

    private final WorkbenchModel workbench;
    private final ReadOnlyObjectWrapper<Optional<Visit>> visit = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Hit> hits = List.of();
    private SoughtWords words = SoughtWords.NONE;
    private String asked = "";

    HitWalk(WorkbenchModel workbench) {
        this.workbench = workbench;
    }

    /// The hit that is read in its column; empty if none is, or once the reader is done with it.
    public ReadOnlyObjectProperty<Optional<Visit>> visit() {
        return visit.getReadOnlyProperty();
    }

    /// Opens one of the hits that were found.
    ///
    /// @param wanted the column to read it in; empty for that which has its opinion
    void begin(Hit first, Findings findings, Optional<Column> wanted) {
        words = findings.words();
        asked = findings.question().like().map(passage -> "").orElseGet(() -> findings.question().words().strip());
        hits = findings.hits().stream().sorted(inReadingOrder()).toList();
        open(hits.indexOf(first), wanted);
    }

    /// Goes to the next hit (`1`) or the one before (`-1`); stays at the last and the first.
    public void step(int by) {
        visit.get().ifPresent(now -> open(now.number() - 1 + by, Optional.empty()));
    }

    /// Ends the walk and takes the outlines away.
    ///
    /// @return whether there was one
    public boolean leave() {
        boolean walking = visit.get().isPresent();
        clear();
        visit.set(Optional.empty());
        return walking;
    }

    private void open(int index, Optional<Column> wanted) {
        if (index < 0 || index >= hits.size()) {
            return;
        }
        Hit hit = hits.get(index);
        clear();
        workbench.open(hit.entry(), model -> {
            wanted.ifPresent(column -> model.show(column, hit.opinion()));
            Column side = model.show(hit.opinion());
            model.column(side).ifPresent(column -> bring(column, hit));
            model.columns().values().forEach(column -> outline(column, hit));
            visit.set(Optional.of(new Visit(hit, side, index + 1, hits.size(), asked)));
        });
    }

    private void bring(ColumnModel column, Hit hit) {
        if (!column.showsReadingText()) {
            column.show(hit.opinion().readingText());
        }
        Place place = hit.places(words).stream().findFirst().orElseGet(() -> hit.passage().places().getFirst());
        column.scrollTo(place, READING_HEIGHT);
    }

    private void outline(ColumnModel column, Hit at) {
        if (column.showsReadingText()) {
            List<Place> places = hits.stream()
                    .filter(hit -> hit.opinion().equals(column.opinion().get()))
                    .flatMap(hit -> hit.places(words).stream())
                    .toList();
            Optional<Passage> passage = Optional.of(at.passage())
                    .filter(_ -> at.opinion().equals(column.opinion().get()));
            column.outline(new FoundWords(places, passage));
        }
    }

    private void clear() {
        for (CaseEntry entry : workbench.cases()) {
            entry.model().map(CaseModel::columns).ifPresent(
                    columns -> columns.values().forEach(column -> column.outline(FoundWords.NONE)));
        }
    }

    private Comparator<Hit> inReadingOrder() {
        return Comparator.<Hit>comparingInt(hit -> workbench.cases().indexOf(hit.entry()))
                .thenComparingInt(hit -> hit.model().file().opinions().indexOf(hit.opinion()))
                .thenComparing(hit -> hit.passage().isFootnote())
                .thenComparingInt(hit -> hit.passage().span().start());
    }
}
