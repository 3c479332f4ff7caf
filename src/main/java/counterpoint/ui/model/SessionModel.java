package counterpoint.ui.model;

import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Place;
import counterpoint.session.Focus;
import counterpoint.session.Session;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

/// What is open, to be kept, and to be opened again as it was.
public final class SessionModel {
    private final WorkbenchModel workbench;
    private final StringProperty searchWords = new SimpleStringProperty("");
    private Session left;
    private Focus leftFocus;
    private boolean resumed;

    /// @param left what was open when the program ended
    /// @param leftFocus what was looked at then
    public SessionModel(WorkbenchModel workbench, Session left, Focus leftFocus) {
        this.workbench = workbench;
        this.left = left;
        this.leftFocus = leftFocus;
        searchWords.set(left.search());
    }

    /// The words in the search field, for the field to show and to change.
    public StringProperty searchWords() {
        return searchWords;
    }

    /// Opens the case that was open, and what it showed as soon as it is read.
    ///
    /// @param first the case to open if none was; where it is not in the library, or empty, the first one
    public void resume(String first) {
        workbench.start(left.caseId().orElse(first));
        Optional<CaseEntry> entry = workbench.open().get()
                .filter(one -> left.caseId().filter(one.id()::equals).isPresent());
        if (entry.isEmpty()) {
            resumed = true;
            return;
        }
        Subscription[] waiting = {Subscription.EMPTY};
        waiting[0] = entry.get().state().subscribe(state -> {
            if (!resumed && state instanceof CaseEntry.State.Read read) {
                restore(read.model());
                waiting[0].unsubscribe();
            }
        });
    }

    private void restore(CaseModel model) {
        resumed = true;
        leftFocus.authority().ifPresent(key -> KeptChoice.choose(model, key));
        Iterator<Session.Column> kept = left.columns().iterator();
        for (Column side : Column.values()) {
            if (kept.hasNext()) {
                Session.Column next = kept.next();
                model.column(side).ifPresent(column -> restore(model, column, next));
            }
        }
        KeptChoice.look(model, leftFocus.mentions());
        // What came in was not kept, so there is nothing to show again.
        Arrays.stream(View.values())
                .filter(view -> view != View.IMPORT && name(view).equals(leftFocus.view()))
                .forEach(workbench::resume);
    }

    private static void restore(CaseModel model, ColumnModel column, Session.Column kept) {
        Optional<CaseOpinion> opinion = model.file().opinions().stream()
                .filter(one -> one.id().equals(kept.opinion()))
                .findFirst();
        opinion.ifPresent(found -> {
            Edition edition = found.editions().stream()
                    .filter(one -> kept.edition().filter(one.file()::equals).isPresent())
                    .findFirst()
                    .orElse(found.readingText());
            Place top = kept.place().flatMap(anchor -> KeptPlace.find(edition, anchor))
                    .orElseGet(() -> new Place(edition.opinion().id(), false, 0, new Span(0, 0)));
            column.restore(new Stop.Spot(found, edition, top));
        });
    }

    /// What is open now; what was left, as long as its case is not read.
    public Session session(Session.Panels panels, Optional<Session.Window> window) {
        Optional<CaseEntry> entry = workbench.open().get();
        Optional<CaseModel> model = workbench.model();
        boolean waits = model.isEmpty() && entry.map(CaseEntry::id).equals(left.caseId());
        List<Session.Column> columns = model.map(SessionModel::columns).orElse(waits ? left.columns() : List.of());
        left = new Session(entry.map(CaseEntry::id), columns, panels, window, searchWords.get());
        return left;
    }

    /// What is looked at now.
    public Focus focus() {
        workbench.model().ifPresent(model -> leftFocus = new Focus(
                KeptChoice.authority(model), KeptChoice.mentions(model), name(workbench.view().get())));
        return leftFocus;
    }

    private static List<Session.Column> columns(CaseModel model) {
        List<Session.Column> columns = new ArrayList<>();
        for (Column side : Column.values()) {
            model.column(side).ifPresent(column -> columns.add(new Session.Column(
                    column.opinion().get().id(),
                    Optional.of(column.edition().get().file()),
                    KeptPlace.of(column.edition().get(), column.top()))));
        }
        return columns;
    }

    private static String name(View view) {
        return view.name().toLowerCase(Locale.ROOT);
    }
}
