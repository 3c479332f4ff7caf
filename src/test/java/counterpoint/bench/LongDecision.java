package counterpoint.bench;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A decision as long as wanted: Smith's opinions, each repeated, each time with other names.
final class LongDecision {
    private static final Path SOURCE = Path.of("opinions", "smith-v-finkley", "slip-opinion.txt");
    private static final String MAJORITY = "BRENNAN, Circuit Judge. ";
    private static final String DISSENT = "SYKES, Chief Judge, dissenting. ";
    private static final String AFTER = "Document Info";

    private LongDecision() {
    }

    /// Writes the decision into a folder of its own and reads it.
    ///
    /// @param majorities how often the majority stands in it, about 12,400 words each
    /// @param dissents how often the dissent does, about 4,800 words each
    static CaseFile read(int majorities, int dissents) throws IOException {
        Path folder = Files.createTempDirectory("long-decision");
        Path file = Files.writeString(
                folder.resolve("slip-opinion.txt"), text(majorities, dissents), StandardCharsets.UTF_8);
        return new CaseReader().read("long-decision", List.of(file));
    }

    private static String text(int majorities, int dissents) throws IOException {
        String source = Files.readString(SOURCE, StandardCharsets.UTF_8);
        int majority = source.indexOf(MAJORITY + "Jerry") + MAJORITY.length();
        int dissent = source.indexOf(DISSENT);
        int end = source.indexOf(AFTER);
        StringBuilder text = new StringBuilder(source.substring(0, majority));
        repeat(text, source.substring(majority, dissent - 16), majorities);
        text.append("No. 20-1754 45 ").append(DISSENT);
        repeat(text, source.substring(dissent + DISSENT.length(), end), dissents);
        return text.append(source.substring(end)).toString();
    }

    /// Names and a few words differ from copy to copy, so that not every word stands in all of them.
    private static void repeat(StringBuilder text, String opinion, int times) {
        for (int copy = 0; copy < times; copy++) {
            String mark = Character.toString('a' + copy);
            text.append(opinion
                    .replace("Smith", "Smith" + mark)
                    .replace("Finkley", "Finkley" + mark)
                    .replace("roof", "roof" + mark)
                    .replace("video", "video" + mark))
                    .append(' ');
        }
    }
}
