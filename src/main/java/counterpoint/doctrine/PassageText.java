package counterpoint.doctrine;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.doctrine.DoctrineTag.Kind;
import counterpoint.doctrine.DoctrineTag.Why;
import counterpoint.language.AskedText;
import counterpoint.language.AskedText.Found;
import counterpoint.language.StoredQuery;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A passage as stored queries see it: its words, what it cites, the headings over it.
final class PassageText {
    private final Passage passage;
    private final String headings;
    private final List<Cited> cited = new ArrayList<>();
    private final String cites;
    private final AskedText asked;

    /// @param span where its key stands in the field
    private record Cited(Authority authority, Mention mention, Span span) {
    }

    /// @param mentions those that begin in the passage
    /// @param headings the headings over it, the highest first, one a line
    PassageText(Passage passage, List<Mention> mentions, String headings) {
        this.passage = passage;
        this.headings = headings;
        StringBuilder keys = new StringBuilder();
        for (Mention mention : mentions) {
            mention.authority().ifPresent(authority -> {
                int start = keys.length();
                keys.append(authority.key());
                cited.add(new Cited(authority, mention, new Span(start, keys.length())));
                keys.append('\n');
            });
        }
        this.cites = keys.toString();
        this.asked = AskedText.of(
                Map.of(StoredQuery.TEXT, passage.text(), StoredQuery.CITES, cites, StoredQuery.HEADING, headings));
    }

    /// What queries are asked of.
    AskedText asked() {
        return asked;
    }

    /// The reason that a query gives which found these places.
    Why why(StoredQuery query, List<Found> found) {
        List<Span> spans = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>();
        for (Found place : found) {
            span(place).ifPresent(spans::add);
            said.add(said(place));
        }
        spans.sort(null);
        return new Why(kind(found.getLast()), query.written(), String.join(", ", said), distinct(spans));
    }

    private static List<Span> distinct(List<Span> spans) {
        return List.copyOf(new LinkedHashSet<>(spans));
    }

    /// Fields are in the order cites, heading, text: words in the passage say more than where they were found with.
    private static Kind kind(Found last) {
        return switch (last.field()) {
            case StoredQuery.CITES -> Kind.AUTHORITY;
            case StoredQuery.HEADING -> Kind.HEADING;
            default -> Kind.WORDS;
        };
    }

    private String said(Found place) {
        return switch (place.field()) {
            case StoredQuery.CITES -> "cites " + cited(place).map(one -> one.authority().name()).orElse(cites);
            case StoredQuery.HEADING -> "under “" + place.span().of(headings) + "”";
            default -> "“" + place.span().of(passage.text()).replace('\n', ' ') + "”";
        };
    }

    private Optional<Span> span(Found place) {
        return switch (place.field()) {
            case StoredQuery.CITES -> cited(place).flatMap(one -> inPassage(one.mention().citation().place()));
            case StoredQuery.HEADING -> Optional.empty();
            default -> Optional.of(place.span());
        };
    }

    private Optional<Cited> cited(Found place) {
        return cited.stream().filter(one -> one.span().contains(place.span().start())).findFirst();
    }

    /// Where a place of the opinion stands in the passage's text, as far as it does.
    private Optional<Span> inPassage(Place place) {
        int before = 0;
        for (Place part : passage.places()) {
            boolean sameBlock = part.footnote() == place.footnote() && part.block() == place.block();
            if (sameBlock && part.clean().contains(place.clean().start())) {
                int end = Math.min(place.clean().end(), part.clean().end());
                int shift = before - part.clean().start();
                return Optional.of(new Span(place.clean().start() + shift, end + shift));
            }
            before += part.clean().length() + 1;
        }
        return Optional.empty();
    }
}
