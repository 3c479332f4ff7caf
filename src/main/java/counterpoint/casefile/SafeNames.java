package counterpoint.casefile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Names of folders and files that are safe on every platform, whatever a case or a file is called.
final class SafeNames {
    private static final int LONGEST_ID = 60;
    /// A file's name may have 255 bytes on most disks, and a character up to three of them.
    private static final int LONGEST_FILE = 64;
    private static final int LONGEST_ENDING = 10;

    /// Characters that no name may have on Windows, and those that say nothing: controls, marks of direction.
    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|\\p{C}\\p{Zl}\\p{Zp}]+");

    /// Names of devices on Windows, with any ending.
    private static final Set<String> DEVICES = Stream.concat(
            Stream.of("con", "prn", "aux", "nul", "conin$", "conout$"),
            IntStream.rangeClosed(0, 9).boxed().flatMap(n -> Stream.of("com" + n, "lpt" + n)))
            .collect(Collectors.toUnmodifiableSet());

    private SafeNames() {
    }

    /// The name of the folder of a case: `smith-v-finkley` for *Smith v. Finkley*; `case` if no letter is left.
    static String id(String caseName) {
        String plain = Normalizer.normalize(caseName, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String words = Normalizer.normalize(plain, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-+|-+$", "");
        String id = words.isEmpty() ? "case" : cut(words, LONGEST_ID).replaceAll("-+$", "");
        return DEVICES.contains(id) ? "case-" + id : id;
    }

    /// A name that is not taken: `smith-v-finkley`, `smith-v-finkley-2`, …
    static String free(String name, Predicate<String> taken) {
        String free = name;
        for (int copy = 2; taken.test(free); copy++) {
            free = numbered(name, copy);
        }
        return free;
    }

    /// The name of a source in its case's folder, as near to the file's own as is safe.
    static String file(String original) {
        String last = original.substring(Math.max(original.lastIndexOf('/'), original.lastIndexOf('\\')) + 1);
        String clean = FORBIDDEN.matcher(last).replaceAll("-").replaceAll("^[. ]+|[. ]+$", "");
        String ending = ending(clean);
        String stem = clean.substring(0, clean.length() - ending.length());
        String name = cut(stem, LONGEST_FILE).strip() + ending;
        String device = name.split("\\.", 2)[0].toLowerCase(Locale.ROOT).strip();
        boolean reserved = device.isEmpty() || DEVICES.contains(device) || name.equalsIgnoreCase(CaseJson.NAME);
        return reserved ? "source-" + name : name;
    }

    private static String numbered(String name, int copy) {
        String ending = ending(name);
        return name.substring(0, name.length() - ending.length()) + "-" + copy + ending;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    }

    /// At most `most` characters, without cutting one in two.
    private static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most);
    }
}
