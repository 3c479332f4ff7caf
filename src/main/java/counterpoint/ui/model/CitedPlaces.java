package counterpoint.ui.model;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Pages;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds the places to which references within a decision lead.
///
/// An opinion refers to another by its kind (`Majority op. at 19`, `the dissent at 57`) or by where it is printed: `ante`
/// to one before it, `post` to one after it (Indigo Book R30.3). `supra` and `infra` stay in the opinion itself. A
/// footnote counts before a page, since it is the smaller place.
public final class CitedPlaces {
    private static final Pattern NOTE = Pattern.compile("(?:\\bn\\.?|\\bnn\\.?|\\bnote|\\bfootnote)\\s*(\\d{1,3})\\b");
    private static final Pattern PART = Pattern.compile("\\b[Pp]art\\s+([IVX]+(?:[.–-][A-Z0-9]+)*)");
    private static final Pattern PAGE = Pattern.compile("\\d{1,5}");

    private final CaseFile file;

    public CitedPlaces(CaseFile file) {
        this.file = file;
    }

    /// Whether a mention is a reference within its decision; also an *id.* that goes back to one.
    public static boolean leads(Mention mention) {
        return mention.authority().filter(meant -> meant.kind() == AuthorityKind.INTERNAL).isPresent();
    }

    /// Where a reference leads.
    ///
    /// @param from the opinion in which it stands
    /// @param reference one that [#leads]
    public CitedPlace of(CaseOpinion from, Mention reference) {
        String words = reference.citation().text();
        String target = reference.authority().map(Authority::name).orElse("") + " " + words;
        return meant(from, target.toLowerCase(Locale.ROOT))
                .map(opinion -> in(
                        opinion, words, reference.citation().pin().orElse(""),
                        Quoted.before(from.readingText(), reference.citation().place())))
                .orElseGet(() -> new CitedPlace.Unknown(Texts.of("internal.noOpinion")));
    }

    private Optional<CaseOpinion> meant(CaseOpinion from, String words) {
        if (words.contains("majority")) {
            return other(from, opinion -> Side.of(opinion.kind()) == Side.MAJORITY);
        }
        if (words.contains("dissent")) {
            return other(from, opinion -> opinion.kind() == OpinionKind.DISSENT);
        }
        if (words.contains("concur")) {
            return other(from, opinion -> Side.of(opinion.kind()) == Side.BESIDE);
        }
        if (words.contains("plurality")) {
            return other(from, opinion -> opinion.kind() == OpinionKind.PLURALITY);
        }
        if (words.startsWith("ante") || words.startsWith("post")) {
            return neighbor(from, words.startsWith("ante") ? -1 : 1);
        }
        return Optional.of(from);
    }

    private Optional<CaseOpinion> other(CaseOpinion from, Predicate<CaseOpinion> wanted) {
        return file.opinions().stream()
                .filter(opinion -> !opinion.id().equals(from.id()))
                .filter(wanted)
                .findFirst()
                .or(() -> Optional.of(from).filter(wanted));
    }

    /// The opinion before or after it: of two there is only the other one.
    private Optional<CaseOpinion> neighbor(CaseOpinion from, int step) {
        List<CaseOpinion> all = file.opinions();
        int at = all.indexOf(from) + step;
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    /// Where words with a pin lead within an opinion.
    ///
    /// @param quoted words that are quoted just before, which tell the place on the page
    CitedPlace in(CaseOpinion opinion, String words, String pin, Optional<String> quoted) {
        Matcher note = NOTE.matcher(words);
        if (note.find()) {
            return footnote(opinion, note.group(1));
        }
        Matcher part = PART.matcher(words);
        if (part.find()) {
            return part(opinion, part.group(1).replace('–', '.').replace('-', '.'));
        }
        Matcher page = PAGE.matcher(pin);
        return page.find()
                ? page(opinion, page.group(), quoted)
                : found(opinion, start(opinion), Texts.of("internal.opinion", name(opinion)));
    }

    private static CitedPlace footnote(CaseOpinion opinion, String mark) {
        List<Footnote> notes = opinion.readingText().opinion().footnotes();
        OptionalInt index = IntStream.range(0, notes.size())
                .filter(at -> notes.get(at).mark().equals(mark))
                .findFirst();
        if (index.isEmpty()) {
            return new CitedPlace.Wrong(Texts.of("internal.noNote", name(opinion), mark));
        }
        Place place = new Place(opinion.readingText().opinion().id(), true, index.getAsInt(), new Span(0, 0));
        return found(opinion, place, Texts.of("internal.note", name(opinion), mark));
    }

    private static CitedPlace part(CaseOpinion opinion, String path) {
        return Section.outline(opinion.readingText(), "").stream()
                .filter(section -> section.path().equals(path))
                .findFirst()
                .<CitedPlace>map(section -> found(
                        opinion, section.place(), Texts.of("internal.part", name(opinion), section.pathAndTitle())))
                .orElseGet(() -> new CitedPlace.Wrong(Texts.of("internal.noPart", name(opinion), path)));
    }

    private CitedPlace page(CaseOpinion opinion, String label, Optional<String> quoted) {
        Edition text = opinion.readingText();
        List<Pages.Series> series = text.pages().series();
        for (Pages.Series one : series) {
            Optional<Span> page = page(one, label, text.opinion().span());
            Optional<Place> top = page.flatMap(span -> KeptPlace.at(text, span.start()));
            if (page.isPresent() && top.isPresent()) {
                Place place = quoted.flatMap(words -> Quoted.in(text, words, page.get())).orElse(top.get());
                return found(
                        opinion, place,
                        Texts.of("internal.page", name(opinion), label, new Locator(text).label(place)));
            }
        }
        if (series.isEmpty()) {
            return new CitedPlace.Unknown(Texts.of("internal.noPages", name(opinion)));
        }
        return new CitedPlace.Wrong(elsewhere(opinion, label)
                .map(other -> Texts.of("internal.otherOpinion", label, name(other), name(opinion)))
                .orElseGet(() -> Texts.of("internal.noPage", name(opinion), label)));
    }

    /// The opinion that has the page, where the one that is named does not.
    private Optional<CaseOpinion> elsewhere(CaseOpinion named, String label) {
        return file.opinions().stream()
                .filter(other -> !other.id().equals(named.id()))
                .filter(other -> other.readingText().pages().series().stream()
                        .anyMatch(series -> page(series, label, other.readingText().opinion().span()).isPresent()))
                .findFirst();
    }

    /// The raw stretch of a page within an opinion; empty if the opinion has no such page.
    private static Optional<Span> page(Pages.Series series, String label, Span opinion) {
        List<PageMarker> markers = series.markers();
        for (int at = 0; at < markers.size(); at++) {
            int start = markers.get(at).span().end();
            int end = at + 1 < markers.size() ? markers.get(at + 1).span().start() : opinion.end();
            if (markers.get(at).label().equals(label) && start < opinion.end() && end > opinion.start()) {
                return Optional.of(new Span(Math.max(start, opinion.start()), Math.min(end, opinion.end())));
            }
        }
        int first = markers.getFirst().span().start();
        return series.at(opinion.start()).filter(label::equals).isPresent() && first > opinion.start()
                ? Optional.of(new Span(opinion.start(), Math.min(first, opinion.end())))
                : Optional.empty();
    }

    private static CitedPlace.Found found(CaseOpinion opinion, Place place, String sentence) {
        return new CitedPlace.Found(opinion, place, sentence);
    }

    private static Place start(CaseOpinion opinion) {
        return new Place(opinion.readingText().opinion().id(), false, 0, new Span(0, 0));
    }

    private static String name(CaseOpinion opinion) {
        return Side.nameOf(opinion.kind()).toLowerCase(Locale.US);
    }
}
