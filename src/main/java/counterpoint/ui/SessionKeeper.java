package counterpoint.ui;

import counterpoint.session.Focus;
import counterpoint.session.KeptValue;
import counterpoint.session.RecentCases;
import counterpoint.session.Scrolling;
import counterpoint.session.Session;
import counterpoint.session.WeakLinks;
import counterpoint.ui.inspector.Inspector;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.SessionModel;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.workspace.Workspace;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyProperty;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Keeps what is open in the workspace: half a second after each change, and when the window closes.
final class SessionKeeper {
    private static final Duration SOON = Duration.millis(500);

    private final KeptValue<Session> kept;
    private final KeptValue<Focus> focus;
    private final KeptValue<RecentCases> recent;
    private final KeptValue<WeakLinks> weak;
    private final WorkbenchModel workbench;
    private final SessionModel session;
    private final PauseTransition soon = new PauseTransition(SOON);
    private Subscription columns = Subscription.EMPTY;
    private Optional<Stage> window = Optional.empty();
    private Optional<Panes> panes = Optional.empty();
    private Optional<Inspector> side = Optional.empty();

    SessionKeeper(Workspace workspace, WorkbenchModel workbench) {
        this.kept = KeptValue.session(workspace);
        this.focus = KeptValue.focus(workspace);
        this.recent = KeptValue.recentCases(workspace);
        this.weak = KeptValue.weakLinks(workspace);
        this.workbench = workbench;
        workbench.remember(recent.value().ids());
        KeptValue<Scrolling> scrolling = KeptValue.scrolling(workspace);
        workbench.scrollsTogether().set(scrolling.value().together());
        workbench.scrollsTogether().subscribe(together -> scrolling.set(new Scrolling(together)));
        this.session = new SessionModel(workbench, kept.value(), focus.value());
        soon.setOnFinished(_ -> keepNow());
    }

    SessionModel session() {
        return session;
    }

    /// Opens what was open, in a window as it was.
    ///
    /// @param first the case to open if none was; empty for the first one
    void resume(Stage stage, Panes shown, Inspector inspector, String first) {
        window = Optional.of(stage);
        panes = Optional.of(shown);
        side = Optional.of(inspector);
        WindowPlace.restore(stage, kept.value().window());
        if (kept.value().window().isPresent()) {
            shown.railOpen().set(kept.value().panels().rail());
            shown.inspectorOpen().set(kept.value().panels().inspector());
        }
        shown.roomForNotes().set(kept.value().panels().roomForNotes());
        inspector.showAgain(kept.value().panels().tab());
        session.resume(first);
        listen(stage, shown);
        changes(inspector.shown());
    }

    private void listen(Stage stage, Panes shown) {
        workbench.open().subscribe(entry -> entry.ifPresent(this::follow));
        changes(workbench.view());
        changes(session.searchWords());
        changes(shown.railOpen());
        changes(shown.inspectorOpen());
        changes(shown.roomForNotes());
        changes(stage.xProperty());
        changes(stage.yProperty());
        changes(stage.widthProperty());
        changes(stage.heightProperty());
        changes(stage.maximizedProperty());
    }

    private void follow(CaseEntry entry) {
        recent.set(recent.value().opened(entry.id()));
        columns.unsubscribe();
        columns = entry.state().subscribe(_ -> entry.model().ifPresent(this::follow));
    }

    private void follow(CaseModel model) {
        model.pairs().weakToo().set(weak.value().shown());
        Subscription all = changes(model.chooser().choice())
                .and(model.pairs().weakToo().subscribe(shown -> weak.set(new WeakLinks(shown))));
        for (ColumnModel column : model.columns().values()) {
            all = all.and(changes(column.edition())).and(changes(column.sight()));
        }
        columns = columns.and(all);
    }

    private Subscription changes(ReadOnlyProperty<?> property) {
        return property.subscribe(this::keepSoon);
    }

    /// At most once in half a second, so that scrolling writes little, and at least then.
    private void keepSoon() {
        if (soon.getStatus() != Animation.Status.RUNNING) {
            soon.playFromStart();
        }
    }

    /// Keeps what is open now.
    void keepNow() {
        Session.Panels panels = panes
                .map(one -> new Session.Panels(
                        one.railOpen().get(),
                        one.inspectorOpen().get(),
                        one.roomForNotes().get(),
                        side.map(Inspector::tab).orElse("")))
                .orElse(kept.value().panels());
        kept.set(session.session(panels, window.map(stage -> WindowPlace.of(stage, kept.value().window()))));
        focus.set(session.focus());
    }
}
