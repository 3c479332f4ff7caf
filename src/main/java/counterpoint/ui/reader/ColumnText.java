package counterpoint.ui.reader;

import counterpoint.authority.Mention;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Block;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.Footnotes;
import counterpoint.ui.text.Decoration;
import counterpoint.ui.text.DecorationKind;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.text.TextPosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// An edition as the column shows it: the body, a rule, the footnotes; and the way between places and positions.
public final class ColumnText {
    private final Edition edition;
    private final BlockSetter setter;
    private final int body;
    private final List<Mention> mentions;
    private final Map<Integer, List<Mention>> mentionsByBlock;
    private final List<Additions.Block> set;
    private final List<TextBlock> blocks;
    private final Targets targets;
    private final Depths depths;

    /// The text of an edition; citations of authorities that both sides cite are marked.
    public ColumnText(Edition edition, Predicate<Mention> isShared) {
        this(edition, new Additions(isShared, _ -> false, Set.of(), List.of()));
    }

    /// The text of an edition with what the column adds.
    ColumnText(Edition edition, Additions additions) {
        this.edition = edition;
        this.setter = new BlockSetter(edition);
        this.body = edition.opinion().body().size();
        this.mentions = edition.mentions().stream().filter(Mention::countsAsMention).toList();
        this.mentionsByBlock = mentions.stream()
                .collect(Collectors.groupingBy(mention -> index(mention.citation().place())));
        this.set = set(additions, List.of());
        this.blocks = set.stream().map(Additions.Block::text).toList();
        this.targets = new Targets(set);
        this.depths = new Depths(blocks);
    }

    private ColumnText(ColumnText before, Additions additions) {
        this.edition = before.edition;
        this.setter = before.setter;
        this.body = before.body;
        this.mentions = before.mentions;
        this.mentionsByBlock = before.mentionsByBlock;
        this.set = set(additions, before.set);
        this.blocks = set.stream().map(Additions.Block::text).toList();
        this.targets = new Targets(set);
        this.depths = new Depths(blocks);
    }

    /// The same text with other additions; only blocks whose own additions are others are set anew.
    ColumnText with(Additions additions) {
        return new ColumnText(this, additions);
    }

    /// @param before the blocks as they were; none if none was set yet
    private List<Additions.Block> set(Additions additions, List<Additions.Block> before) {
        Map<Integer, List<LeftOut>> leftOut = additions.leftOut().stream()
                .collect(Collectors.groupingBy(words -> index(words.place())));
        List<Additions.Block> now = new ArrayList<>();
        List<Block> paragraphs = edition.opinion().body();
        for (int index = 0; index < body; index++) {
            List<Mention> inside = mentionsIn(index);
            now.add(set(paragraphs.get(index), index, before, additions.inBody(
                    index, inside, leftOut.getOrDefault(index, List.of()))));
        }
        List<Footnote> notes = edition.opinion().footnotes();
        if (!notes.isEmpty()) {
            now.add(before.isEmpty() ? BlockSetter.rule() : before.get(body));
        }
        for (Footnote note : notes) {
            int index = now.size();
            now.add(set(note, index, before, additions.inNote(
                    mentionsIn(index), leftOut.getOrDefault(index, List.of()))));
        }
        return List.copyOf(now);
    }

    private Additions.Block set(Block block, int index, List<Additions.Block> before, Additions.OfBlock additions) {
        return before.isEmpty() || !before.get(index).additions().equals(additions)
                ? setter.set(block, mentionsIn(index), additions)
                : before.get(index);
    }

    private List<Mention> mentionsIn(int index) {
        return mentionsByBlock.getOrDefault(index, List.of());
    }

    /// The blocks as they are set, the notes after the text.
    public List<TextBlock> blocks() {
        return blocks;
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
        return new TextPosition(index, set.get(index).shown().shown(place.clean().start()));
    }

    /// The shown offsets of a place in its block.
    public Span range(Place place) {
        ShownBlock block = set.get(index(place)).shown();
        int start = block.shown(place.clean().start());
        return new Span(start, Math.max(start, block.shownEnd(place.clean().end())));
    }

    /// The place of a position; the rule before the footnotes counts as the first footnote.
    Place place(TextPosition position) {
        int index = position.block();
        boolean footnote = index >= body && body < set.size();
        int block = footnote ? Math.max(0, index - body - 1) : index;
        int clean = index == body && footnote ? 0 : set.get(index).shown().clean(position.offset());
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
