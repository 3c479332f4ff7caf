package counterpoint.compare;

import counterpoint.authority.Mention;
import counterpoint.opinion.Opinion;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.List;

/// A sentence of an opinion with what it means by its citations and by words that point back to them.
///
/// @param block the block that holds it, all of its mentions with it
/// @param sentence where it stands in the text of the block
/// @param supported what stands before a sentence that is a citation and nothing else, and is supported by it; empty for others
/// @param mentions the citations that begin in it
/// @param references all words of the block that mean authorities, as far as they are read, in the order printed
record Said(Part block, Span sentence, Span supported, List<Mention> mentions, List<Reference> references) {
    Said {
        mentions = List.copyOf(mentions);
        references = List.copyOf(references);
    }

    /// Whether it cites an authority or speaks of it without a citation.
    boolean means(String authority) {
        return references.stream()
                .anyMatch(one -> one.authorities().contains(authority) && sentence.contains(one.span().start()));
    }

    /// Where it is printed with what it supports.
    Span shown() {
        return supported.isEmpty() ? sentence : supported.cover(sentence);
    }

    /// The text of its block.
    CleanText text(Opinion opinion) {
        return opinion.block(block.words().places().getFirst()).text();
    }

    /// Its words and those that it supports, as [CitingSentence#masked()] has them.
    String masked(String authority) {
        String text = block.words().text();
        String own = CitingSentence.mask(text, sentence, references, authority);
        return supported.isEmpty()
                ? own
                : CitingSentence.mask(text, supported, references, authority) + CitingSentence.NEXT + own;
    }
}
