package counterpoint.casefile;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.opinion.Caption;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Pages;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Finds authorities that are themselves cases of the library.
public final class CitedCases {
    private final Map<String, Library.Entry> byCitation = new HashMap<>();
    private final Map<String, List<Library.Entry>> byDocket = new HashMap<>();
    private final Map<String, List<Library.Entry>> byName = new HashMap<>();

    /// @param cases those of the library; where two have one citation, the first is meant
    public CitedCases(List<Library.Entry> cases) {
        for (Library.Entry entry : cases) {
            Caption caption = entry.caption();
            caption.citations().forEach(citation -> byCitation.putIfAbsent(letters(citation), entry));
            caption.docket().ifPresent(docket -> add(byDocket, letters(docket), entry));
            caption.name().ifPresent(name -> add(byName, letters(name), entry));
        }
    }

    private static void add(Map<String, List<Library.Entry>> entries, String name, Library.Entry entry) {
        entries.computeIfAbsent(name, key -> new ArrayList<>(1)).add(entry);
    }

    /// A page of a case of the library, at its place in the opinion's reading text.
    ///
    /// @param opinion the id of the opinion in which it begins
    /// @param file the source that is read, as in [Edition#file()]
    /// @param page its label and whose page it is; its raw span lies in that source, and is empty where the source does
    ///     not print the page's number
    public record Page(String opinion, String file, PageMarker page) {
    }

    /// The case of the library that an authority is: by a reporter citation, else by docket with name or court and year,
    /// else by name with court and year; empty if there is none, or several could be meant.
    public Optional<Library.Entry> of(Authority authority) {
        if (authority.kind() != AuthorityKind.CASE) {
            return Optional.empty();
        }
        return authority.citations().stream()
                .map(citation -> byCitation.get(letters(citation)))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> only(authority.docket().stream()
                        .flatMap(docket -> byDocket.getOrDefault(letters(docket), List.of()).stream())
                        .filter(entry -> isNamed(entry, authority) || isOfCourtAndYear(entry, authority))))
                .or(() -> only(byName.getOrDefault(letters(authority.name()), List.of()).stream()
                        .filter(entry -> isOfCourtAndYear(entry, authority))));
    }

    private static Optional<Library.Entry> only(Stream<Library.Entry> entries) {
        List<Library.Entry> found = entries.limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isNamed(Library.Entry entry, Authority authority) {
        return entry.caption().name().filter(name -> letters(name).equals(letters(authority.name()))).isPresent();
    }

    private static boolean isOfCourtAndYear(Library.Entry entry, Authority authority) {
        OptionalInt decided = entry.caption().decided().stream().mapToInt(date -> date.year()).findFirst();
        return decided.isPresent()
                && decided.equals(authority.year())
                && authority.court().isPresent()
                && entry.caption()
                        .court()
                        .filter(court -> CitedCourt.abbreviates(authority.court().get(), court))
                        .isPresent();
    }

    /// The page that a pin cite of an authority names in its case.
    ///
    /// @param file the case that the authority is
    /// @param pin as printed, `1135–36`; the first page counts
    /// @return empty if no print of the case marks the page
    public static Optional<Page> page(CaseFile file, Authority authority, String pin) {
        String label = firstNumber(pin);
        for (String series : series(authority)) {
            for (CaseOpinion opinion : file.opinions()) {
                Edition text = opinion.readingText();
                Optional<Page> found = text.pages().series().stream()
                        .filter(one -> letters(one.name()).equals(series))
                        .flatMap(one -> marker(one, label, text.opinion().span()).stream())
                        .map(page -> new Page(opinion.id(), text.file(), page))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// The marker of a page that begins in an opinion, or on which the opinion begins.
    private static Optional<PageMarker> marker(Pages.Series series, String label, Span opinion) {
        Optional<PageMarker> printed = series.markers().stream()
                .filter(page -> page.label().equals(label)
                        && opinion.start() <= page.span().start()
                        && page.span().end() <= opinion.end())
                .findFirst();
        return printed.or(() -> series.at(opinion.start())
                .filter(label::equals)
                .map(page -> new PageMarker(page, series.name(), new Span(opinion.start(), opinion.start()))));
    }

    /// The reporters in which the authority is cited; a docket number is for the slip opinion.
    private static List<String> series(Authority authority) {
        List<String> series = new ArrayList<>();
        for (String citation : authority.citations()) {
            int first = citation.indexOf(' ');
            int last = citation.lastIndexOf(' ');
            if (first > 0 && last > first) {
                series.add(letters(citation.substring(first, last)));
            }
        }
        series.add(letters(PageMarker.SLIP));
        return series;
    }

    private static String firstNumber(String pin) {
        int start = 0;
        while (start < pin.length() && !Character.isDigit(pin.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < pin.length() && Character.isDigit(pin.charAt(end))) {
            end++;
        }
        return pin.substring(start, end);
    }

    /// `252 F. 3d 1124` and `252 F.3d 1124` are one; numbers stay apart.
    static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        boolean number = false;
        for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean digit = Character.isDigit(c);
            if (digit && !number && !letters.isEmpty()) {
                letters.append(' ');
            }
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
            number = digit;
        }
        return letters.toString();
    }
}
