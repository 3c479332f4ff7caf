package counterpoint.authority;

import counterpoint.citation.Citation;
import counterpoint.citation.CitationFinder;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.Paragraph;
import counterpoint.text.CleanText;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads the words by which the reader names an authority: its key, a citation in full, or its name.
public final class AuthorityWords {
    private final CitationFinder finder = new CitationFinder();

    /// The authority that the words name.
    ///
    /// `515 U.S. 304` is the case of `table` that is printed there, under the name that it has in the table. Words that
    /// are no citation and no name in the table stand for an authority of their own.
    public Authority read(String words, TableOfAuthorities table) {
        String plain = words.strip();
        return table.authority(plain)
                .or(() -> cited(plain, table))
                .or(() -> named(plain, table))
                .orElseGet(() -> new Authority(
                        plain, AuthorityKind.SECONDARY, plain, List.of(plain), Optional.empty(), OptionalInt.empty()));
    }

    /// The authority that the words cite; empty if they are no citation in full.
    public Optional<Authority> cited(String words, TableOfAuthorities table) {
        Decision decision = decision(words);
        List<Citation> found = finder.find(decision);
        return new AuthorityResolver()
                .resolve(decision, found, table.authorities()).mentions().stream()
                .filter(mention -> !mention.citation().isParallel())
                .findFirst()
                .flatMap(Mention::authority);
    }

    private static Optional<Authority> named(String words, TableOfAuthorities table) {
        List<Authority> alike = table.authorities().stream()
                .filter(authority -> authority.name().equalsIgnoreCase(words))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /// The words as the one paragraph of an opinion.
    private static Decision decision(String words) {
        SourceText source = new SourceText("", StandardCharsets.UTF_8, words);
        Span all = new Span(0, words.length());
        Opinion opinion = new Opinion(
                OpinionKind.LEAD.id(),
                OpinionKind.LEAD,
                Optional.empty(),
                List.of(),
                all,
                List.of(new Paragraph(CleanText.verbatim(source, all), 1, false, false)),
                List.of());
        return new Decision(source, Caption.unknown(), List.of(opinion), List.of(), List.of(), List.of());
    }
}
