package counterpoint.ui.reader;

import counterpoint.authority.Mention;
import counterpoint.text.Span;
import counterpoint.ui.action.Action;
import counterpoint.ui.action.ColumnAction;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.MentionFacts;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.notes.AuthorityNotes;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.TextPosition;
import counterpoint.ui.theme.Hovering;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyEvent;

/// Shows the card of what the mouse rests on in a column, or of the citation that the keyboard is at.
final class CitationCards {
    private static final PseudoClass POINTING = PseudoClass.getPseudoClass("pointing");

    private final Where where;
    private final HoverCard card;
    private final Hovering hovering;
    private final CitationWalk walk;
    private final Runnable mark;
    private final Consumer<Mention> opener;

    /// The column of the cards.
    ///
    /// @param text what it shows now
    /// @param notes what the reader wrote on authorities
    record Where(
            WorkbenchModel workbench,
            CaseModel model,
            ColumnModel column,
            TextPane pane,
            Supplier<ColumnText> text,
            AuthorityNotes notes) {
    }

    /// @param mark draws the marks of the column again
    /// @param opener opens the citation that the keyboard is at
    CitationCards(Where where, HoverCard card, Runnable mark, Consumer<Mention> opener) {
        this.where = where;
        this.card = card;
        this.hovering = new Hovering(card::hide);
        this.walk = new CitationWalk(where.column());
        this.mark = mark;
        this.opener = opener;
    }

    /// Left and right go from citation to citation, Enter opens the one that is reached.
    void listen() {
        where.pane().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        where.pane().scrollPositionProperty().subscribe((_, _) -> hide());
        where.pane().focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                leave();
            }
        });
    }

    private void press(KeyEvent event) {
        if (Action.on(event, ColumnAction.values()).filter(this::act).isPresent()) {
            event.consume();
        }
    }

    private boolean act(ColumnAction action) {
        return switch (action) {
            case NEXT_CITATION -> step(1);
            case PREVIOUS_CITATION -> step(-1);
            case OPEN_CITATION -> open();
        };
    }

    private boolean step(int by) {
        Optional<Mention> next = walk.step(
                where.text().get().mentions(), by, where.model().chooser().choice().get());
        next.ifPresent(mention -> {
            where.column().folds().reveal(mention.citation().place());
            where.column().reveal(mention.citation().place());
            mark.run();
            hovering.now(mention, () -> show(mention));
            where.pane().setAccessibleHelp(card.words());
        });
        return next.isPresent();
    }

    private boolean open() {
        Optional<Mention> focused = walk.focused();
        focused.ifPresent(opener);
        return focused.isPresent();
    }

    /// The citation that the keyboard is at.
    Optional<Mention> focused() {
        return walk.focused();
    }

    /// Hides the card.
    void hide() {
        hovering.hideNow();
    }

    /// Hides the card and lets go of the citation, without drawing.
    void forget() {
        hovering.hideNow();
        walk.leave();
    }

    /// Hides the card and lets go of the citation; whether there was one.
    boolean leave() {
        boolean focused = walk.leave();
        if (focused) {
            where.pane().setAccessibleHelp("");
            mark.run();
        }
        return hovering.hideNow() || focused;
    }

    /// The mouse is at a position, or beside the text.
    void point(Optional<TextPosition> position) {
        ColumnText text = where.text().get();
        Optional<Targets.Target> target = position.flatMap(text.targets()::at);
        Optional<Mention> mention = target.isPresent() ? Optional.empty() : position.flatMap(text::mentionAt);
        where.pane().pseudoClassStateChanged(POINTING, mention.isPresent() || target.isPresent());
        if (mention.isPresent()) {
            hovering.over(mention.get(), () -> show(mention.get()));
        } else if (target.isPresent() && target.get().role() instanceof Insertion.Role.Reference reference) {
            hovering.over(target.get(), () -> show(target.get(), reference));
        } else {
            hovering.leave();
        }
    }

    private void show(Mention mention) {
        ColumnText text = where.text().get();
        Span range = text.range(mention.citation().place());
        where.pane()
                .boundsOf(text.index(mention.citation().place()), range.start(), range.end())
                .ifPresent(box -> card.show(
                        new MentionFacts(where.workbench(), where.model(), where.column(), mention),
                        mention.authority().map(where.notes()::on).orElse(List.of()),
                        box));
    }

    private void show(Targets.Target target, Insertion.Role.Reference reference) {
        where.pane()
                .boundsOf(target.block(), target.span().start(), target.span().end())
                .ifPresent(box -> card.show(where.column().footnotes().notes().get(reference.note()), box));
    }
}
