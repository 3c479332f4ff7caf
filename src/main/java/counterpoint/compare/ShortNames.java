package counterpoint.compare;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.citation.CitationKind;
import counterpoint.language.PlainTable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How two opinions call the authorities that they cite: `Crawford-El` for `Crawford-El v. Britton`.
///
/// It is the name that they use most when they cite a case again; for a case that they never name so, the party before
/// `v.`, unless it is one that many cases have (`common-parties.txt`); for a book or an article, what stands before the
/// first comma; for other kinds, the name itself. A case of which only the reporter is known has none.
final class ShortNames {
    /// `Crawford-El, 523 U.S. at 587`; `Johnson’s`.
    private static final Pattern NAME = Pattern.compile("(\\p{L}[^,]*?)(?:['’]s?)?(?:,.*)?", Pattern.DOTALL);

    private static final String VERSUS = " v. ";

    private final List<String> parties = PlainTable.lines(ShortNames.class, "common-parties.txt");
    private final Map<String, Map<String, Integer>> used = new HashMap<>();
    private final Map<String, Authority> authorities = new HashMap<>();

    ShortNames(Side left, Side right) {
        left.mentions().forEach(this::read);
        right.mentions().forEach(this::read);
    }

    private void read(Mention mention) {
        mention.authority().ifPresent(authority -> {
            authorities.putIfAbsent(authority.key(), authority);
            CitationKind kind = mention.citation().kind();
            boolean named = kind == CitationKind.NAME || kind == CitationKind.SHORT;
            Matcher name = NAME.matcher(mention.citation().text());
            if (authority.kind() == AuthorityKind.CASE && named && name.matches()) {
                used.computeIfAbsent(authority.key(), _ -> new LinkedHashMap<>()).merge(name.group(1), 1, Integer::sum);
            }
        });
    }

    /// The short name of the authority with this key; empty if neither opinion cites it or names it.
    Optional<String> of(String key) {
        return Optional.ofNullable(authorities.get(key)).flatMap(this::named);
    }

    private Optional<String> named(Authority authority) {
        String name = used.getOrDefault(authority.key(), Map.of()).entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElseGet(() -> party(authority));
        boolean isReporter = authority.kind() == AuthorityKind.CASE
                && (name.isEmpty() || !Character.isLetter(name.charAt(0)));
        return isReporter ? Optional.empty() : Optional.of(name);
    }

    private String party(Authority authority) {
        int comma = authority.name().indexOf(',');
        if (authority.kind() == AuthorityKind.SECONDARY && comma > 0) {
            return authority.name().substring(0, comma);
        }
        int versus = authority.name().indexOf(VERSUS);
        if (authority.kind() != AuthorityKind.CASE || versus < 0) {
            return authority.name();
        }
        String plaintiff = authority.name().substring(0, versus);
        boolean common = parties.stream().anyMatch(plaintiff::startsWith);
        return common ? authority.name().substring(versus + VERSUS.length()) : plaintiff;
    }
}
