package counterpoint.compare;

import counterpoint.language.Terms;
import counterpoint.language.WordList;
import counterpoint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the words of a text that say what it is about.
///
/// Left out are the words of `common-words.txt`, numbers, single letters, and whatever stands within a citation.
final class TellingWords {
    private final Terms terms = new Terms();
    private final Set<String> common = new HashSet<>();

    TellingWords() {
        WordList.named("common-words").words()
                .forEach(line -> terms.in(line).forEach(word -> common.add(word.stem())));
    }

    /// The telling words of a text, in order.
    ///
    /// @param cited where its citations stand, in order
    List<Terms.Term> in(String text, List<Span> cited) {
        return terms.in(text).stream()
                .filter(term -> isTelling(term.stem()))
                .filter(term -> cited.stream().noneMatch(span -> span.contains(term.span().start())))
                .toList();
    }

    private boolean isTelling(String stem) {
        return stem.length() > 1
                && !common.contains(stem)
                && !stem.chars().allMatch(Character::isDigit);
    }
}
