package counterpoint.ui.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A column of text to read, select and mark.
///
/// Give it blocks with [#setBlocks] and marks with [#setDecorations]; both are plain values and may be replaced at
/// any time. It measures only what is visible, so a thousand pages open as fast as one. All coordinates are pixels
/// of this pane.
public final class TextPane extends Region {
    private final BlockViewport view = new BlockViewport(this::placed, this::flagged);
    private final TextScrollBar bar = new TextScrollBar(this::glideTo);
    private final ObjectProperty<TextSelection> selection = new SimpleObjectProperty<>(TextSelection.NONE);
    private final ObjectProperty<Typesetting> typesetting = new SimpleObjectProperty<>(Typesetting.STANDARD);
    private final ObjectProperty<MarginSide> marginSide = new SimpleObjectProperty<>(MarginSide.LEFT);
    private final ReadOnlyObjectWrapper<Optional<TextPosition>> hover = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper scrollPosition = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<VisibleBlocks> visibleBlocks = new ReadOnlyObjectWrapper<>(VisibleBlocks.NONE);
    private final ReadOnlyDoubleWrapper contentHeight = new ReadOnlyDoubleWrapper();
    private Consumer<TextPosition> onActivate = position -> {
    };
    private Consumer<String> onFlag = id -> {
    };
    private Runnable onSelected = () -> {
    };
    private Runnable onPlaced = () -> {
    };
    private DoubleConsumer onScrolled = pixels -> {
    };
    private boolean facing;

    public TextPane() {
        getStyleClass().add("text-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().addAll(view, bar);
        selection.addListener((o, was, is) -> {
            view.overlay().setSelection(is);
            showCaret();
        });
        focusedProperty().addListener((o, was, is) -> showCaret());
        typesetting.addListener((o, was, is) -> changeColumn());
        marginSide.addListener((o, was, is) -> changeColumn());
        new MouseReading(this, view, selection, hover).listen();
        new KeyboardReading(this, view, selection).listen();
    }

    /// Shows these blocks from their beginning, without marks or selection.
    public void setBlocks(List<TextBlock> blocks) {
        selection.set(TextSelection.NONE);
        hover.set(Optional.empty());
        view.setBlocks(blocks);
    }

    /// Shows some blocks of the same text otherwise. All others stay as they are, and the pane where it is; what is marked is
    /// to be given anew.
    ///
    /// @param blocks as many as are shown
    public void change(List<TextBlock> blocks) {
        selection.set(TextSelection.NONE);
        hover.set(Optional.empty());
        view.change(blocks);
    }

    /// The blocks that are shown.
    public List<TextBlock> blocks() {
        return view.blocks();
    }

    /// Replaces all marks. Only the visible blocks whose marks changed are drawn again.
    public void setDecorations(List<Decoration> decorations) {
        view.overlay().setDecorations(decorations);
    }

    /// Replaces what the reader marked, of which any number is as cheap as what is in sight: `of` is asked for a block
    /// when it comes into sight. New blocks are without marks.
    public void setHighlights(IntFunction<Highlights> of) {
        view.overlay().setHighlights(of);
    }

    /// Hears the id of a flag in the margin that is clicked.
    public void setOnFlag(Consumer<String> action) {
        onFlag = action;
    }

    private void flagged(String id) {
        requestFocus();
        onFlag.accept(id);
    }

    /// Scrolls so that the line of `position` begins at a fraction of the height: 0 is the top, 0.5 the middle.
    ///
    /// Exact, however far away, unless the text begins or ends there. Before the first layout it waits for it.
    public void scrollTo(TextPosition position, double fractionOfViewport) {
        view.scrollTo(position, fractionOfViewport);
    }

    /// Scrolls down by some pixels, or up; not beyond the ends of the text.
    public void scrollBy(double pixels) {
        view.scrollBy(pixels);
    }

    /// Scrolls to where the text begins, whatever the heights of blocks that were never visible are guessed to be.
    public void scrollToStart() {
        view.scrollToPixel(0);
    }

    /// The selected words; paragraphs are parted by a line feed, inline labels are left out.
    public String selectedText() {
        return SelectedText.of(view.blocks(), selection.get());
    }

    /// The position of the letter at a point; empty beside the text.
    public Optional<TextPosition> characterAt(double x, double y) {
        return view.places().characterAt(x, y);
    }

    /// The position between letters that is nearest to a point.
    public TextPosition positionAt(double x, double y) {
        return view.places().insertionAt(x, y);
    }

    /// The area of a block with its tint; empty if the block is not visible.
    public Optional<Bounds> boundsOf(int block) {
        return view.places().boundsOf(block);
    }

    /// The smallest box around the letters from `start` to before `end`; empty if the block is not visible.
    public Optional<Bounds> boundsOf(int block, int start, int end) {
        return view.places().boundsOf(block, start, end);
    }

    /// Hears of a click on a letter, and of Enter, which gives the place of the caret.
    public void setOnActivate(Consumer<TextPosition> action) {
        onActivate = action;
    }

    /// Hears when the reader has selected words: the mouse or the Shift key is let go.
    public void setOnSelected(Runnable action) {
        onSelected = action;
    }

    /// Hears whenever text may have moved on the screen, for whatever reason; then ribbons are due to be drawn again.
    public void setOnPlaced(Runnable action) {
        onPlaced = action;
    }

    /// Hears how far the reader scrolled with wheel, keys or bar; not of [#scrollTo] and [#scrollBy].
    public void setOnScrolled(DoubleConsumer action) {
        onScrolled = action;
    }

    /// Where the line of a position begins, below the top of the pane; shows the block to find out.
    public double lineTop(TextPosition position) {
        return view.lineTop(position);
    }

    /// The pixels of text before a block, on the scale of [#contentHeightProperty()].
    public double topOf(int block) {
        return view.topOf(block);
    }

    /// The selection; never null, empty at its caret if nothing is selected.
    public ObjectProperty<TextSelection> selectionProperty() {
        return selection;
    }

    /// How the text is set; the line at the top stays where it is when this changes.
    public ObjectProperty<Typesetting> typesettingProperty() {
        return typesetting;
    }

    double getReadingSize() {
        return typesetting.get().size();
    }

    /// Says that another pane stands across from the margin: room that is left over then lies beyond the margin.
    public void face() {
        facing = true;
        changeColumn();
    }

    /// On which side of the text the margin lies.
    public ObjectProperty<MarginSide> marginSideProperty() {
        return marginSide;
    }

    /// The position of the letter under the mouse.
    public ReadOnlyObjectProperty<Optional<TextPosition>> pointedAtProperty() {
        return hover.getReadOnlyProperty();
    }

    /// The pixels above the top; partly a guess, for blocks that were never visible.
    public ReadOnlyDoubleProperty scrollPositionProperty() {
        return scrollPosition.getReadOnlyProperty();
    }

    /// The height of the whole text in pixels, partly a guess.
    public ReadOnlyDoubleProperty contentHeightProperty() {
        return contentHeight.getReadOnlyProperty();
    }

    /// What is in sight; nothing until the first layout.
    public ReadOnlyObjectProperty<VisibleBlocks> visibleBlocksProperty() {
        return visibleBlocks.getReadOnlyProperty();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? selectedText()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        double x = marginSide.get() == MarginSide.LEFT ? 0 : getWidth() - TextScrollBar.BREADTH;
        bar.resizeRelocate(x, 0, TextScrollBar.BREADTH, getHeight());
    }

    void selected() {
        if (!selection.get().isEmpty()) {
            onSelected.run();
        }
    }

    /// A caret is shown while the pane has the keyboard, once the reader has set it.
    private void showCaret() {
        view.overlay().setCaret(isFocused() && !selection.get().equals(TextSelection.NONE));
    }

    void activate(TextPosition position) {
        onActivate.accept(position);
    }

    /// Scrolls because the reader wants it.
    void glide(double pixels) {
        double before = view.position();
        view.scrollBy(pixels);
        onScrolled.accept(view.position() - before);
    }

    /// Scrolls to a height of the text because the reader wants it.
    void glideTo(double pixels) {
        double before = view.position();
        view.scrollToPixel(pixels);
        onScrolled.accept(view.position() - before);
    }

    int cellCount() {
        return view.cellCount();
    }

    private void changeColumn() {
        view.setColumn(typesetting.get(), marginSide.get(), facing);
        requestLayout();
    }

    private void placed() {
        bar.follow(view.position(), view.contentHeight(), getHeight());
        contentHeight.set(view.contentHeight());
        scrollPosition.set(view.position());
        if (!visibleBlocks.get().equals(view.visible())) {
            visibleBlocks.set(view.visible());
        }
        onPlaced.run();
    }
}
