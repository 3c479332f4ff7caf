package counterpoint.ui.reader;

import counterpoint.authority.Mention;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Block;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.Footnotes;
import counterpoint.ui.text.BlockStyle;
import counterpoint.ui.text.Decoration;
import counterpoint.ui.text.DecorationKind;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.text.TextPosition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// An edition as the column shows it: the body, a rule, the footnotes; and the way between places and positions.
public final class ColumnText {
    private final Edition edition;
    private final int body;
    private final List<Mention> mentions;
    private final Map<Integer, List<Mention>> mentionsByBlock = new HashMap<>();
    private final List<ShownBlock> shown = new ArrayList<>();
    private final List<TextBlock> blocks = new ArrayList<>();
    private final Map<Integer, List<LeftOut>> leftOut = new HashMap<>();
    private final Targets targets;
    private final Depths depths;

    /// The text of an edition; citations of authorities that both sides cite are marked.
    public ColumnText(Edition edition, Predicate<Mention> isShared) {
        this(edition, isShared, _ -> false, Set.of(), List.of());
    }

    /// An opinion with some of its blocks folded away.
    ///
    /// @param isNoted whether the reader wrote something on what a mention means
    /// @param folded the blocks of the body that are folded away
    /// @param leftOut the words that are not shown
    ColumnText(
            Edition edition,
            Predicate<Mention> isShared,
            Predicate<Mention> isNoted,
            Set<Integer> folded,
            List<LeftOut> leftOut) {
        this.edition = edition;
        this.body = edition.opinion().body().size();
        this.mentions = edition.mentions().stream().filter(Mention::countsAsMention).toList();
        for (Mention mention : mentions) {
            mentionsByBlock
                    .computeIfAbsent(index(mention.citation().place()), _ -> new ArrayList<>())
                    .add(mention);
        }
        leftOut.forEach(words -> this.leftOut
                .computeIfAbsent(index(words.place()), _ -> new ArrayList<>())
                .add(words));
        BlockSetter setter = new BlockSetter(edition, isShared, isNoted);
        for (int block = 0; block < body; block++) {
            addBody(setter, block, folded);
        }
        List<Footnote> notes = edition.opinion().footnotes();
        if (!notes.isEmpty()) {
            shown.add(new ShownBlock("", List.of()));
            blocks.add(BlockSetter.rule());
        }
        for (Footnote note : notes) {
            List<Mention> inside = mentionsIn(blocks.size());
            add(setter, note, without(note, blocks.size(), setter.shown(note, inside)), inside);
        }
        this.targets = new Targets(shown);
        this.depths = new Depths(blocks);
    }

    private void addBody(BlockSetter setter, int index, Set<Integer> folded) {
        List<Block> all = edition.opinion().body();
        List<Mention> inside = mentionsIn(index);
        ShownBlock text = without(all.get(index), index, setter.shown(all.get(index), inside));
        int end = index + 1;
        while (folded.contains(end) && !folded.contains(index)) {
            end++;
        }
        if (end > index + 1) {
            text = text.with(BlockSetter.pill(all.get(index), index, all.subList(index + 1, end)));
        }
        add(setter, all.get(index), text, inside);
        if (folded.contains(index)) {
            TextBlock whole = blocks.removeLast();
            blocks.add(new TextBlock(
                    BlockStyle.FOLDED, whole.text(), whole.runs(), List.of(), whole.accessible()));
        }
    }

    private ShownBlock without(Block block, int index, ShownBlock text) {
        ShownBlock rest = text;
        for (LeftOut words : leftOut.getOrDefault(index, List.of())) {
            rest = rest.with(BlockSetter.leftOut(block, words));
        }
        return rest;
    }

    private void add(BlockSetter setter, Block block, ShownBlock text, List<Mention> inside) {
        shown.add(text);
        blocks.add(setter.set(block, text, inside));
    }

    private List<Mention> mentionsIn(int index) {
        return mentionsByBlock.getOrDefault(index, List.of());
    }

    public List<TextBlock> blocks() {
        return Collections.unmodifiableList(blocks);
    }

    List<Mention> mentions() {
        return mentions;
    }

    /// References to footnotes, their marks, and folds.
    Targets targets() {
        return targets;
    }

    /// The mark of the footnote that the reader went to, or of its reference and the word before it.
    Optional<Decoration> visited(Footnotes.Visit visit) {
        if (visit.below()) {
            int block = body + 1 + visit.note();
            int length = blocks.get(block).text().length();
            return Optional.of(new Decoration(block, 0, length, DecorationKind.MENTION_MATCH));
        }
        return targets.reference(visit.note()).map(target -> {
            int word = blocks.get(target.block()).text().lastIndexOf(' ', target.span().start() - 1) + 1;
            return new Decoration(target.block(), word, target.span().end(), DecorationKind.MENTION_MATCH);
        });
    }

    /// The index of the text block that shows a place's block.
    public int index(Place place) {
        return place.footnote() ? body + 1 + place.block() : place.block();
    }

    /// The block that a text block shows; empty for the rule before the footnotes.
    Optional<Place> blockPlace(int index) {
        if (index == body) {
            return Optional.empty();
        }
        boolean footnote = index > body;
        return Optional.of(new Place(
                edition.opinion().id(), footnote, footnote ? index - body - 1 : index, new Span(0, 0)));
    }

    TextPosition position(Place place) {
        int index = index(place);
        return new TextPosition(index, shown.get(index).shown(place.clean().start()));
    }

    /// The shown offsets of a place in its block.
    public Span range(Place place) {
        ShownBlock block = shown.get(index(place));
        int start = block.shown(place.clean().start());
        return new Span(start, Math.max(start, block.shownEnd(place.clean().end())));
    }

    /// The place of a position; the rule before the footnotes counts as the first footnote.
    Place place(TextPosition position) {
        int index = position.block();
        boolean footnote = index >= body && body < shown.size();
        int block = footnote ? Math.max(0, index - body - 1) : index;
        int clean = index == body && footnote ? 0 : shown.get(index).clean(position.offset());
        return new Place(edition.opinion().id(), footnote, block, new Span(clean, clean));
    }

    /// The mention at a position, the shortest if several lie there.
    Optional<Mention> mentionAt(TextPosition position) {
        Place place = place(position);
        return mentionsIn(index(place)).stream()
                .filter(mention -> mention.citation().place().clean().contains(place.clean().start()))
                .min(Comparator.comparingInt(mention -> mention.citation().place().clean().length()));
    }

    /// How far down the whole text a place is, 0 to 1.
    double depth(Place place) {
        return depths.of(position(place));
    }

    /// The place at a depth of the whole text.
    Place at(double depth) {
        return place(depths.at(depth));
    }

    /// The margin's labels belong to pages of this opinion only.
    static boolean isOf(Edition edition, PageMarker page) {
        return edition.opinion().span().contains(page.span());
    }
}
