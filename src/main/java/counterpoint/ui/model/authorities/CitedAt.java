package counterpoint.ui.model.authorities;

import counterpoint.authority.Mention;
import counterpoint.ui.model.Locator;
import counterpoint.ui.model.PassageWords;
import counterpoint.ui.model.SetWords;

/// A mention as a list of mentions shows it.
///
/// @param heading the opinion in which it stands
/// @param mention the mention
/// @param where the paragraph or footnote, `¶9`
/// @param words the words around it
public record CitedAt(Heading heading, Mention mention, String where, PassageWords words) {
    /// The words around it with their italics.
    public SetWords setWords() {
        return SetWords.of(heading.opinion().readingText(), mention.citation().place(), words.line());
    }

    static CitedAt of(Heading heading, Mention mention, Locator locator) {
        return new CitedAt(
                heading,
                mention,
                locator.label(mention.citation().place()),
                PassageWords.around(heading.opinion().readingText(), mention.citation().place()));
    }
}
