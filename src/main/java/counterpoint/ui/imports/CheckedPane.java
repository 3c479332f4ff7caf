package counterpoint.ui.imports;

import counterpoint.opinion.Decision;
import counterpoint.text.Span;
import counterpoint.ui.model.imports.Checked;
import counterpoint.ui.model.imports.DecisionText;
import counterpoint.ui.model.imports.Draft;
import counterpoint.ui.text.Decoration;
import counterpoint.ui.text.DecorationKind;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.TextPosition;
import counterpoint.ui.text.TextSelection;
import counterpoint.ui.text.VisibleBlocks;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The text of a source with its split bars, and the strip beside it.
final class CheckedPane extends BorderPane {
    private static final double READING_HEIGHT = 0.3;

    private final TextPane pane = new TextPane();
    private final BarLayer layer = new BarLayer(pane);
    private final KindStrip strip = new KindStrip(raw -> goTo(new Span(raw, raw)));
    private Optional<Draft> draft = Optional.empty();
    private Optional<SetDecision> set = Optional.empty();
    private Optional<Span> visited = Optional.empty();
    private List<Integer> beginnings = List.of();
    private Subscription following = Subscription.EMPTY;

    CheckedPane() {
        getStyleClass().add("checked");
        pane.setId("import-text");
        pane.setAccessibleText(Texts.of("import.text.accessible"));
        pane.visibleBlocksProperty().subscribe(this::look);
        pane.setOnActivate(position -> set.ifPresent(shown -> choose(shown.raw(position))));
        StackPane text = new StackPane(pane, layer);
        text.getStyleClass().add("page");
        setCenter(text);
        setRight(strip);
    }

    TextPane pane() {
        return pane;
    }

    /// Shows a source, and follows it from one reading to the next.
    void show(Draft shown) {
        following.unsubscribe();
        draft = Optional.of(shown);
        visited = Optional.empty();
        set = Optional.empty();
        following = shown.shown().subscribe(this::set);
    }

    private void set(Checked checked) {
        Optional<Integer> top = set.map(before -> before.raw(pane.positionAt(pane.getWidth() / 2, 4)));
        Optional<Integer> caret = set.map(before -> before.raw(pane.selectionProperty().get().caret()));
        boolean onBar = layer.getChildren().stream().anyMatch(bar -> bar.isFocused());
        SetDecision now = new SetDecision(checked);
        set = Optional.of(now);
        pane.setBlocks(now.blocks());
        mark();
        bars(checked.reading().decision(), now);
        strip.show(checked.reading().decision());
        caret.ifPresent(raw -> pane.selectionProperty().set(TextSelection.at(now.position(raw))));
        top.map(now::position)
                .filter(position -> position.compareTo(TextPosition.START) > 0)
                .ifPresent(position -> pane.scrollTo(position, 0));
        List<Integer> starts = checked.reading().decision().opinions().stream()
                .map(opinion -> opinion.span().start())
                .toList();
        boolean moved = top.isPresent() && !starts.equals(beginnings);
        beginnings = starts;
        draft.map(one -> one.chosen().get()).ifPresent(chosen -> {
            if (moved) {
                reveal(chosen);
            }
            if (onBar) {
                layer.bar(chosen).ifPresent(Node::requestFocus);
            }
        });
    }

    private void bars(Decision decision, SetDecision now) {
        List<SplitBar> bars = new ArrayList<>();
        for (int index = 0; index < decision.opinions().size(); index++) {
            bars.add(new SplitBar(
                    index, decision.opinions().get(index).kind(), Evidence.of(decision, index), new Gestures()));
        }
        layer.show(bars, IntStream.range(0, bars.size()).mapToObj(now::bar).toList());
    }

    /// Brings a place into sight and marks it.
    void goTo(Span raw) {
        visited = Optional.of(raw);
        mark();
        set.ifPresent(shown -> pane.scrollTo(shown.position(raw.start()), READING_HEIGHT));
    }

    /// Brings the bar of an opinion into sight.
    void goToOpinion(int index) {
        set.ifPresent(shown -> {
            int bar = shown.bar(index);
            if (bar >= 0) {
                pane.scrollTo(new TextPosition(bar, 0), READING_HEIGHT);
            }
        });
    }

    /// After a bar was moved it stays in sight.
    private void reveal(int index) {
        set.ifPresent(shown -> {
            double top = pane.lineTop(new TextPosition(Math.max(0, shown.bar(index)), 0));
            if (top < 0 || top > pane.getHeight() - SplitBar.HEIGHT) {
                goToOpinion(index);
            }
        });
    }

    private void mark() {
        set.ifPresent(shown -> {
            List<Decoration> marks = new ArrayList<>(shown.marks());
            visited.filter(span -> !span.isEmpty())
                    .ifPresent(span -> marks.addAll(shown.marks(span, DecorationKind.CURRENT_HIT)));
            pane.setDecorations(marks);
        });
    }

    private void look(VisibleBlocks visible) {
        set.filter(shown -> !visible.equals(VisibleBlocks.NONE)).ifPresent(shown -> {
            int first = shown.raw(new TextPosition(visible.first(), 0));
            int last = shown.raw(new TextPosition(visible.last(), 0));
            strip.look(new Span(Math.min(first, last), Math.max(first, last)));
        });
    }

    private void choose(int raw) {
        draft.ifPresent(one -> one.split().opinionAt(raw).ifPresent(one::choose));
    }

    /// The raw offset of the caret, at the beginning of its word; empty while nothing is shown.
    Optional<Integer> caret() {
        return set.map(shown -> {
            TextPosition caret = pane.selectionProperty().get().start();
            String words = pane.blocks().get(caret.block()).text();
            int at = Math.min(caret.offset(), words.length());
            while (at > 0 && !Character.isWhitespace(words.charAt(at - 1))) {
                at--;
            }
            return shown.raw(new TextPosition(caret.block(), at));
        });
    }

    /// The raw offset at which the paragraph of the caret begins.
    Optional<Integer> paragraph() {
        return set.map(shown -> shown.raw(new TextPosition(pane.selectionProperty().get().start().block(), 0)));
    }

    /// What is selected; empty if nothing is.
    Optional<Span> selection() {
        TextSelection selected = pane.selectionProperty().get();
        return set.filter(_ -> !selected.isEmpty()).map(shown -> {
            int from = shown.raw(selected.start());
            int to = shown.raw(new TextPosition(
                    selected.end().block(), Math.max(0, selected.end().offset() - 1)));
            return new Span(Math.min(from, to), Math.max(from, to) + 1);
        });
    }

    /// Where the reader is: at the selection, at the place last visited, or at the top of what is in sight.
    Optional<Span> here() {
        return selection()
                .or(() -> visited)
                .or(() -> set.map(shown -> {
                    int raw = shown.raw(pane.selectionProperty().get().caret());
                    return new Span(raw, raw);
                }));
    }

    /// Moves the caret to the next paragraph, or the one before.
    void step(int direction) {
        set.ifPresent(shown -> {
            int block = pane.selectionProperty().get().caret().block() + direction;
            while (block >= 0 && block < pane.blocks().size() && !canHold(shown, block)) {
                block += direction;
            }
            if (block >= 0 && block < pane.blocks().size()) {
                TextPosition to = new TextPosition(block, 0);
                pane.selectionProperty().set(TextSelection.at(to));
                pane.scrollTo(to, READING_HEIGHT);
                choose(shown.raw(to));
            }
        });
    }

    private static boolean canHold(SetDecision shown, int block) {
        return !shown.part(block).text().isEmpty();
    }

    private final class Gestures implements SplitBar.BarGestures {
        @Override
        public void take(int opinion) {
            draft.ifPresent(one -> one.choose(opinion));
        }

        @Override
        public void move(int opinion, int step) {
            draft.ifPresent(one -> one.split().move(opinion, step));
        }

        @Override
        public void hover(int opinion, double sceneY) {
            layer.aim(Optional.of(blockAt(sceneY)));
        }

        @Override
        public void drop(int opinion, double sceneY) {
            layer.aim(Optional.empty());
            int block = blockAt(sceneY);
            set.filter(shown -> DecisionText.mayBegin(shown.part(block)))
                    .ifPresent(shown -> draft.ifPresent(one -> one.split()
                            .moveTo(opinion, shown.raw(new TextPosition(block, 0)))));
        }

        private int blockAt(double sceneY) {
            double y = pane.sceneToLocal(0, sceneY).getY();
            return pane.positionAt(pane.getWidth() / 2, y).block();
        }
    }
}
