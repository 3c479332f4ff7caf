package counterpoint.ui;

import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.opinion.Passage;
import counterpoint.text.Span;
import counterpoint.ui.action.ReadingAction;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.Exchange;
import counterpoint.ui.model.LinkCommands;
import counterpoint.ui.model.LinkEnds;
import counterpoint.ui.model.LinkFacts;
import counterpoint.ui.model.disputes.DisputeDecisions;
import counterpoint.ui.reader.ColumnView;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the reader says of the links of a case by a key or a menu: confirms the pair that is meant, rejects it, or links
/// what is selected.
///
/// Every command answers whether it did anything; the status bar says what it did or what it lacks.
final class Linking implements LinkCommands {
    private final CaseModel model;
    private final Map<Column, ColumnView> columns;
    private final DisputeDecisions decisions;

    Linking(CaseModel model, Map<Column, ColumnView> columns, DisputeDecisions decisions) {
        this.model = model;
        this.columns = columns;
        this.decisions = decisions;
    }

    /// Confirms the pair whose card is open, else the one looked at.
    boolean confirm() {
        return model.pairs().meant().map(this::confirm).orElseGet(this::which);
    }

    /// Rejects the pair whose card is open, else the one looked at.
    boolean reject() {
        return model.pairs().meant().map(this::reject).orElseGet(this::which);
    }

    private boolean which() {
        return say(model.isComparing() ? Texts.of("link.comparing") : Texts.of("link.which"));
    }

    private boolean confirm(Exchange pair) {
        Optional<Link> link = pair.link();
        if (link.isEmpty()) {
            return model.isComparing() ? which() : join(pair.left(), pair.right());
        }
        return switch (link.get().state()) {
            case COMPUTED, REJECTED -> {
                decisions.confirm(link.get());
                yield say(Texts.of("link.confirmed", facts(pair).where()));
            }
            case CONFIRMED, HAND_MADE -> say(Texts.of("link.holds", facts(pair).where()));
        };
    }

    private boolean reject(Exchange pair) {
        Optional<Link> link = pair.link();
        if (link.isEmpty()) {
            return model.isComparing() ? which() : say(Texts.of("link.notLinked"));
        }
        String words = facts(pair).where();
        decisions.reject(link.get());
        return say(link.get().state() == State.HAND_MADE
                ? Texts.of("link.removed", words)
                : Texts.of("link.rejected", words));
    }

    /// Links the words selected in both columns, or those selected in one and the passage looked at in the other.
    boolean link() {
        return switch (ends()) {
            case LinkEnds.Both both -> join(both.left(), both.right());
            case LinkEnds.Lacking lacking -> say(lacking.sentence());
        };
    }

    /// Shows the weak links too, or no more.
    boolean toggleWeak() {
        model.pairs().toggleWeak();
        return true;
    }

    private LinkEnds ends() {
        ColumnView left = columns.get(Column.LEFT);
        ColumnView right = columns.get(Column.RIGHT);
        return left == null || right == null
                ? new LinkEnds.Lacking(Texts.of("case.oneOpinion"))
                : LinkEnds.of(model, left.chosenWords(), right.chosenWords());
    }

    private boolean join(Passage left, Passage right) {
        Optional<Passage> here = model.joined().inReadingText(Column.LEFT, left);
        Optional<Passage> there = model.joined().inReadingText(Column.RIGHT, right);
        if (here.isEmpty() || there.isEmpty()) {
            return say(Texts.of("link.notInReadingText"));
        }
        Span raw = here.get().span();
        Span otherRaw = there.get().span();
        boolean waits = model.isComparing();
        List<String> beside = shown();
        decisions.join(raw, otherRaw, () -> {
            if (shown().equals(beside)) {
                look(raw, otherRaw);
            }
        });
        return !waits || say(Texts.of("link.waits"));
    }

    private List<String> shown() {
        return Stream.of(Column.values())
                .flatMap(side -> model.column(side).stream())
                .map(column -> column.opinion().get().id())
                .toList();
    }

    /// Looks at what was linked, and says so.
    private void look(Span raw, Span otherRaw) {
        model.joined().exchanges().stream()
                .filter(pair -> !pair.isComputed())
                .filter(pair -> pair.link()
                        .filter(link -> link.left().span().overlaps(raw) && link.right().span().overlaps(otherRaw))
                        .isPresent())
                .reduce((_, later) -> later)
                .ifPresent(pair -> {
                    model.pairs().look(pair);
                    say(Texts.of("link.linked", facts(pair).where()));
                });
    }

    @Override
    public List<LinkCommand> of(Exchange pair) {
        List<LinkCommand> offered = said(pair);
        offered.add(new LinkCommand(Texts.of("menu.link.go"), () -> model.pairs().go(pair)));
        offered.add(weak());
        return List.copyOf(offered);
    }

    /// What a column offers: of the pair that is looked at, and of what is selected.
    List<LinkCommand> offered() {
        List<LinkCommand> offered = model.joined().chosen().map(this::said).orElseGet(ArrayList::new);
        offered.add(new LinkCommand(ReadingAction.LINK.withKey(Texts.of("menu.link.selected")), this::link));
        offered.add(weak());
        return List.copyOf(offered);
    }

    private List<LinkCommand> said(Exchange pair) {
        List<LinkCommand> offered = new ArrayList<>();
        if (pair.isComputed()) {
            String words = pair.link().isPresent()
                    ? ReadingAction.CONFIRM.withKey(Texts.of("menu.link.confirm"))
                    : ReadingAction.LINK.withKey(Texts.of("menu.link.join"));
            offered.add(new LinkCommand(words, () -> confirm(pair)));
        }
        pair.link().ifPresent(link -> offered.add(new LinkCommand(
                link.state() == State.HAND_MADE
                        ? ReadingAction.REJECT.withKey(Texts.of("menu.link.remove"))
                        : ReadingAction.REJECT.withKey(Texts.of("menu.link.reject")),
                () -> reject(pair))));
        return offered;
    }

    private LinkCommand weak() {
        String words = model.pairs().weakToo().get()
                ? ReadingAction.WEAK.withKey(Texts.of("menu.link.best"))
                : ReadingAction.WEAK.withKey(Texts.of("menu.link.weak"));
        return new LinkCommand(words, model.pairs()::toggleWeak);
    }

    private LinkFacts facts(Exchange pair) {
        return new LinkFacts(model, pair);
    }

    /// Says what was done; if it could not be kept, why.
    private boolean say(String words) {
        model.pairs().said().set(Optional.of(decisions.trouble().get().orElse(words)));
        return true;
    }
}
