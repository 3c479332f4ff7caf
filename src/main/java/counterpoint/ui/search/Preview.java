package counterpoint.ui.search;

import counterpoint.casefile.Edition;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.search.Hit;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.text.BlockStyle;
import counterpoint.ui.text.Decoration;
import counterpoint.ui.text.DecorationKind;
import counterpoint.ui.text.FoundOutlines;
import counterpoint.ui.text.MarginSide;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.TextPosition;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The passage that is looked at in its surroundings: the paragraph before it, the passage, the paragraph after.
final class Preview extends BorderPane {
    private static final double READING_HEIGHT = 0.22;
    /// A letter with the space around it, in square pixels.
    private static final double LETTER = 7 * 22;
    /// How much of the pane is filled with letters below the passage's beginning.
    private static final double FILLED = 0.5;

    private final SearchModel model;
    private final SetOpinion.Setter setter;
    private final TextPane pane = new TextPane();
    private final PreviewHead head;
    private final PreviewFoot foot;
    private final StackPane page = new StackPane(pane);
    private final IdentityHashMap<Edition, SetOpinion> set = new IdentityHashMap<>();

    Preview(SearchModel model, SetOpinion.Setter setter) {
        this.model = model;
        this.setter = setter;
        this.head = new PreviewHead(model);
        this.foot = new PreviewFoot(model);
        getStyleClass().add("preview");
        page.getStyleClass().add("page");
        pane.setId("search-preview");
        pane.setAccessibleText(Texts.of("search.preview.accessible"));
        pane.setOnActivate(_ -> model.open());
        setTop(head);
        setCenter(page);
        setBottom(foot);
        model.selected().subscribe(this::show);
    }

    private void show(Optional<Hit> selected) {
        head.setVisible(selected.isPresent());
        page.setVisible(selected.isPresent());
        foot.setVisible(selected.isPresent());
        selected.ifPresent(hit -> {
            head.show(hit);
            foot.show(hit);
            set(hit);
        });
    }

    private void set(Hit hit) {
        SetOpinion opinion = set.computeIfAbsent(
                hit.opinion().readingText(), edition -> setter.set(hit.model(), edition));
        List<Integer> own = hit.passage().places().stream().map(opinion.block()::applyAsInt).toList();
        int first = before(own.getFirst(), opinion.blocks());
        int last = after(own.getLast(), opinion.blocks());
        boolean left = hit.model().file().left().filter(hit.opinion()::equals).isPresent();
        pane.marginSideProperty().set(left ? MarginSide.LEFT : MarginSide.RIGHT);
        pane.setBlocks(opinion.blocks().subList(first, last + 1));
        List<Place> words = hit.places(model.findings().get().words());
        pane.setDecorations(marks(hit, words, own, first, opinion));
        Place at = words.stream().findFirst().orElseGet(() -> hit.passage().places().getFirst());
        int block = opinion.block().applyAsInt(at) - first;
        int offset = opinion.range().apply(at).start();
        TextPosition top = offset > screenful()
                ? new TextPosition(block, offset)
                : new TextPosition(own.getFirst() - first, 0);
        pane.scrollTo(top, READING_HEIGHT);
    }

    /// A word further on than this would be out of sight below the passage's beginning.
    private double screenful() {
        return pane.getWidth() * pane.getHeight() * FILLED / LETTER;
    }

    private static List<Decoration> marks(
            Hit hit, List<Place> words, List<Integer> own, int first, SetOpinion opinion) {
        List<Decoration> marks = new ArrayList<>();
        DecorationKind tint = Side.of(hit.opinion().kind()) == Side.MAJORITY
                ? DecorationKind.MAJORITY_TINT
                : DecorationKind.DISSENT_TINT;
        own.stream().distinct().forEach(block -> marks.add(Decoration.tint(block - first, tint)));
        FoundOutlines outlines = new FoundOutlines(block -> opinion.blocks().get(first + block).text());
        for (Place word : words) {
            Span range = opinion.range().apply(word);
            outlines.add(opinion.block().applyAsInt(word) - first, range.start(), range.end());
        }
        marks.addAll(outlines.all());
        return marks;
    }

    /// The paragraph before, past a heading.
    private static int before(int first, List<TextBlock> blocks) {
        int before = Math.max(0, first - 1);
        return isHeading(blocks.get(before)) ? Math.max(0, before - 1) : before;
    }

    private static int after(int last, List<TextBlock> blocks) {
        int after = Math.min(blocks.size() - 1, last + 1);
        return isHeading(blocks.get(after)) ? Math.min(blocks.size() - 1, after + 1) : after;
    }

    private static boolean isHeading(TextBlock block) {
        return block.style() == BlockStyle.HEADING || block.style() == BlockStyle.SEPARATOR;
    }
}
