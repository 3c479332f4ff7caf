package counterpoint.export;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityEntry;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.AuthorityUse;
import counterpoint.casefile.CaseAuthorities;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The authorities that a case cites, in forms that spreadsheets and reference managers read; the record and the case
/// itself are left out.
public enum AuthorityList {
    /// A table, a row for each authority, with its use in each opinion (RFC 4180).
    CSV("csv"),
    /// The items of CSL processors such as Zotero and Pandoc (CSL-JSON).
    CSL_JSON("json"),
    /// The tagged format of EndNote, Zotero and others (RIS); a case is a `CASE`.
    RIS("ris"),
    /// Entries for BibLaTeX; a case is a `@jurisdiction`.
    BIBLATEX("bib");

    private static final Pattern REPORTED = Pattern.compile("^(\\d+) (.+) (\\d+)$");

    private final String extension;

    AuthorityList(String extension) {
        this.extension = extension;
    }

    /// How the names of such files end, `bib`.
    public String extension() {
        return extension;
    }

    /// The list for a case, in UTF-8.
    public byte[] write(CaseFile file) {
        List<AuthorityEntry> entries = CaseAuthorities.of(file).entries().stream()
                .filter(entry -> isPublished(entry.authority().kind()))
                .toList();
        List<Cited> cited = entries.stream().map(entry -> Cited.of(entry.authority())).toList();
        String text = switch (this) {
            case CSV -> csv(file, entries);
            case CSL_JSON -> new ReferenceJson().write(cited);
            case RIS -> ReferenceText.ris(cited);
            case BIBLATEX -> ReferenceText.bibLatex(cited);
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// What reference managers know of an authority.
    ///
    /// @param volume of the first reporter citation, with `reporter` and `page`; empty for what is no case
    record Cited(Authority authority, Optional<String> volume, Optional<String> reporter, Optional<String> page) {
        static Cited of(Authority authority) {
            Optional<Matcher> first = authority.kind() != AuthorityKind.CASE
                    ? Optional.empty()
                    : authority.citations().stream().map(REPORTED::matcher).filter(Matcher::matches).findFirst();
            return new Cited(
                    authority,
                    first.map(found -> found.group(1)),
                    first.map(found -> found.group(2)),
                    first.map(found -> found.group(3)));
        }

        /// The case's name, or the normal form.
        String title() {
            return authority.kind() == AuthorityKind.CASE ? authority.name() : authority.key();
        }
    }

    private static boolean isPublished(AuthorityKind kind) {
        return switch (kind) {
            case CASE, STATUTE, RULE, CONSTITUTION, REGULATION, SECONDARY -> true;
            case RECORD, INTERNAL -> false;
        };
    }

    private static String csv(CaseFile file, List<AuthorityEntry> entries) {
        CsvText csv = new CsvText();
        List<String> head = new ArrayList<>(
                List.of("authority", "kind", "name", "citations", "court", "year", "docket"));
        for (CaseOpinion opinion : file.opinions()) {
            for (String column : List.of("mentions", "depth", "quoted", "treatment")) {
                head.add(opinion.id() + " " + column);
            }
        }
        csv.row(head);
        for (AuthorityEntry entry : entries) {
            Authority authority = entry.authority();
            List<String> cells = new ArrayList<>(List.of(
                    authority.key(),
                    authority.kind().name(),
                    authority.name(),
                    String.join("; ", authority.citations()),
                    authority.court().orElse(""),
                    authority.year().isPresent() ? Integer.toString(authority.year().getAsInt()) : "",
                    authority.docket().orElse("")));
            file.opinions().forEach(opinion -> cells.addAll(use(file, entry.in(opinion.id()))));
            csv.row(cells);
        }
        return csv.toString();
    }

    private static List<String> use(CaseFile file, Optional<AuthorityUse> use) {
        return use.map(its -> List.of(
                Integer.toString(its.count()),
                its.depth().name().toLowerCase(Locale.ROOT),
                its.quoted() ? "yes" : "no",
                file.comparison()
                        .treatment(its.authority().key(), its.opinion())
                        .map(said -> MemoWords.treatment(said.treatment()))
                        .orElse("")))
                .orElse(List.of("0", "", "", ""));
    }
}
