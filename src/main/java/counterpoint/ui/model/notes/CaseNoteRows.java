package counterpoint.ui.model.notes;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.Edition;
import counterpoint.casefile.MarkPlaces;
import counterpoint.casefile.PinCites;
import counterpoint.note.Mark;
import counterpoint.note.MarkTarget;
import counterpoint.note.MarkedText;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.Locator;
import counterpoint.ui.model.SetWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes the rows of one case's marks; work for a background thread.
final class CaseNoteRows {
    private static final String BETWEEN = " … ";

    private final CaseFile file;
    private final MarkPlaces places;
    private final Set<String> lost;
    /// A print is told by itself: comparing two compares all their text.
    private final IdentityHashMap<Edition, Locator> locators = new IdentityHashMap<>();
    private final IdentityHashMap<Edition, Map<Integer, List<Mention>>> mentions = new IdentityHashMap<>();

    private CaseNoteRows(CaseFile file, MarkPlaces places) {
        this.file = file;
        this.places = places;
        this.lost = places.orphans().stream().map(orphan -> orphan.mark().id()).collect(Collectors.toSet());
    }

    /// A row for each mark of a case, in the order printed, opinion by opinion, orphans last.
    static List<NoteRow> of(CaseFile file, MarkPlaces places) {
        CaseNoteRows rows = new CaseNoteRows(file, places);
        return places.inOrder().stream().map(rows::row).toList();
    }

    private NoteRow row(Mark mark) {
        return places.home(mark)
                .filter(edition -> !places.places(mark, edition).isEmpty())
                .map(edition -> placed(mark, edition, places.places(mark, edition)))
                .orElseGet(() -> orphan(mark));
    }

    private NoteRow placed(Mark mark, Edition edition, List<Place> parts) {
        Place first = parts.getFirst();
        Place last = parts.getLast();
        Place end = last.at(new Span(last.clean().end() - 1, last.clean().end()));
        SetWords words = SetWords.all(edition, parts, BETWEEN);
        List<Authority> authorities = authorities(edition, parts);
        return new NoteRow(
                file.id(),
                file.name(),
                mark,
                Optional.of(edition.opinion().kind()),
                locators.computeIfAbsent(edition, Locator::new).label(first),
                PinCites.of(file.caption(), edition, first, end).orElse(""),
                words,
                lost.contains(mark.id()),
                authorities,
                authorities.stream().map(Authority::key).toList(),
                NoteRow.sought(mark, words.text()));
    }

    private NoteRow orphan(Mark mark) {
        String words = mark.target().texts().stream()
                .map(MarkedText::anchor)
                .map(anchor -> anchor.exact().replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(BETWEEN));
        return new NoteRow(
                file.id(), file.name(), mark, Optional.empty(), "", "", SetWords.plain(words), true, List.of(),
                meant(mark),
                NoteRow.sought(mark, words));
    }

    private static List<String> meant(Mark mark) {
        return mark.target() instanceof MarkTarget.OfCitation(var _, String key) ? List.of(key) : List.of();
    }

    private List<Authority> authorities(Edition edition, List<Place> parts) {
        Map<Integer, List<Mention>> byBlock = mentions.computeIfAbsent(edition, CaseNoteRows::byBlock);
        Set<String> keys = new HashSet<>();
        List<Authority> found = new ArrayList<>();
        for (Place part : parts) {
            for (Mention mention : byBlock.getOrDefault(number(part), List.of())) {
                if (mention.citation().place().clean().overlaps(part.clean())) {
                    mention.authority()
                            .filter(CaseNoteRows::isOutside)
                            .filter(authority -> keys.add(authority.key()))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /// The record of a case and its own pages are no authorities.
    private static boolean isOutside(Authority authority) {
        return authority.kind() != AuthorityKind.RECORD && authority.kind() != AuthorityKind.INTERNAL;
    }

    private static Map<Integer, List<Mention>> byBlock(Edition edition) {
        return edition.mentions().stream()
                .collect(Collectors.groupingBy(mention -> number(mention.citation().place())));
    }

    /// Footnotes are counted down from -1.
    private static int number(Place place) {
        return place.footnote() ? -1 - place.block() : place.block();
    }
}
