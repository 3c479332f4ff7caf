package counterpoint.ui;

import counterpoint.session.KeptValue;
import counterpoint.session.PaletteHabits;
import counterpoint.ui.action.WindowAction;
import counterpoint.ui.going.GoToView;
import counterpoint.ui.help.AboutView;
import counterpoint.ui.help.GuideView;
import counterpoint.ui.help.ShortcutsView;
import counterpoint.ui.help.Tour;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.going.GoTo;
import counterpoint.ui.model.palette.PaletteModel;
import counterpoint.ui.palette.PaletteView;
import counterpoint.ui.theme.OverSheet;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/// What lies over the window for a while: palette, keys, guide, going to a place, the program itself; and the tour. Each is
/// made when it is first shown.
final class Sheets {
    private final MainView view;
    private final WorkbenchModel model;
    private final OverSheet over;
    private final Runnable giveBack;
    private final PaletteOffer offer;
    private Optional<Tour> tour = Optional.empty();
    private KeptValue<PaletteHabits> habits = KeptValue.inMemory(PaletteHabits.NONE);
    private Optional<PaletteView> palette = Optional.empty();
    private Optional<ShortcutsView> shortcuts = Optional.empty();
    private Optional<GuideView> guide = Optional.empty();
    private Optional<AboutView> about = Optional.empty();
    private Optional<GoToView> going = Optional.empty();

    /// @param giveBack gives the keyboard back to the text
    Sheets(MainView view, WorkbenchModel model, Runnable giveBack) {
        this.view = view;
        this.model = model;
        this.over = new OverSheet(giveBack);
        this.giveBack = giveBack;
        this.offer = new PaletteOffer(view);
        over.cover(view);
    }

    /// What lies over the window.
    OverSheet over() {
        return over;
    }

    /// Whether a key is for what lies over the window: there another sheet can be opened, and Esc closes; all other keys
    /// are the sheet's own.
    ///
    /// @return whether the key did something
    boolean press(KeyEvent event, WindowCommands commands) {
        if (WindowAction.CLOSE.isOn(event)) {
            over.close();
            return true;
        }
        return Stream.of(WindowAction.PALETTE, WindowAction.SHORTCUTS, WindowAction.HELP)
                .filter(action -> action.isOn(event))
                .anyMatch(commands::act);
    }

    /// Says where what is used in the palette is kept; before it is first shown.
    void remember(KeptValue<PaletteHabits> used) {
        habits = used;
    }

    void showPalette() {
        PaletteView made = palette.orElseGet(() -> new PaletteView(new PaletteModel(model, habits), over));
        palette = Optional.of(made);
        over.close();
        made.show(offer.now());
    }

    void showShortcuts() {
        ShortcutsView made = shortcuts.orElseGet(() -> new ShortcutsView(over));
        shortcuts = Optional.of(made);
        made.show();
    }

    void showGuide() {
        GuideView made = guide.orElseGet(() -> new GuideView(over, model.tasks()));
        guide = Optional.of(made);
        made.show();
    }

    void showAbout() {
        AboutView made = about.orElseGet(() -> new AboutView(over));
        about = Optional.of(made);
        made.show();
    }

    /// Goes to a place in the column that has the keyboard, or had it last.
    void goTo() {
        view.room().map(room -> room.commands().focused()).flatMap(side -> GoTo.in(model, side)).ifPresent(column -> {
            GoToView made = going.orElseGet(() -> new GoToView(over));
            going = Optional.of(made);
            made.show(column);
        });
    }

    /// Whether the tour is under way.
    boolean isTouring() {
        return tour.filter(Tour::isOpen).isPresent();
    }

    /// Ends the tour wherever it is.
    void endTour() {
        tour.ifPresent(Tour::end);
    }

    private Tour tour() {
        Tour made = tour.orElseGet(() -> {
            Tour fresh = new Tour(() -> {
                view.desk().hints().endTour();
                giveBack.run();
            });
            fresh.cover(view);
            return fresh;
        });
        tour = Optional.of(made);
        return made;
    }

    /// Begins the tour as soon as a case can be read, unless the reader knows it.
    void offerTour() {
        if (view.desk().hints().isTourWanted()) {
            Subscription[] waiting = {Subscription.EMPTY};
            waiting[0] = view.shownRoom().subscribe((_, room) -> {
                if (room.isPresent()) {
                    waiting[0].unsubscribe();
                    // Once the columns have their places.
                    Platform.runLater(this::showTour);
                }
            });
            if (view.room().isPresent()) {
                waiting[0].unsubscribe();
                Platform.runLater(this::showTour);
            }
        }
    }

    void showTour() {
        over.close();
        tour().begin(List.of(
                new Tour.Step(Texts.of("tour.columns.title"), Texts.of("tour.columns.words"),
                        () -> view.room().map(room -> room)),
                new Tour.Step(Texts.of("tour.citation.title"), Texts.of("tour.citation.words"), view::inspectorShown),
                new Tour.Step(Texts.of("tour.links.title"), Texts.of("tour.links.words"),
                        () -> Optional.ofNullable(view.lookup(".gutter"))),
                new Tour.Step(Texts.of("tour.mark.title"), Texts.of("tour.mark.words"),
                        () -> view.room().flatMap(room -> room.column(Column.LEFT)).map(one -> one)),
                new Tour.Step(Texts.of("tour.find.title"), Texts.of("tour.find.words"),
                        () -> Optional.of(view.field()))));
    }
}
