package counterpoint.citation;

import counterpoint.opinion.Block;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.Paragraph;
import counterpoint.parse.DecisionParser;
import counterpoint.text.CleanText;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decisions for tests: of a few printed lines, or of the bundled library.
public final class SampleDecision {
    private SampleDecision() {
    }

    /// One opinion, each line a paragraph printed as it stands.
    public static Decision of(String... lines) {
        SourceText source = new SourceText("sample.txt", StandardCharsets.UTF_8, String.join("\n", lines));
        List<Block> body = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            CleanText text = CleanText.verbatim(source, new Span(at, at + line.length()));
            body.add(new Paragraph(text, body.size() + 1, false, false));
            at += line.length() + 1;
        }
        Opinion opinion = new Opinion(
                "majority",
                OpinionKind.MAJORITY,
                Optional.empty(),
                List.of(),
                new Span(0, source.length()),
                body,
                List.of());
        return new Decision(source, Caption.unknown(), List.of(opinion), List.of(), List.of(), List.of());
    }

    /// A file of the bundled library, read by the parser.
    public static Decision read(String file) {
        try {
            String text = Files.readString(Path.of("opinions", file));
            return new DecisionParser().parse(new SourceText(file, StandardCharsets.UTF_8, text));
        } catch (IOException missing) {
            throw new IllegalStateException(file, missing);
        }
    }
}
