package counterpoint.ui.text;

import java.util.ArrayList;
import java.util.List;

/// Words of Medina v. Cram, 252 F.3d 1124 (10th Cir. 2001), as blocks and marks.
final class SampleText {

    static final String HEIGHTENED = "This circuit previously required plaintiffs to meet a heightened pleading standard when subjective intent"
            + " is at issue and the defendant raises a qualified immunity defense. See, e.g., Breidenbach v."
            + " Bolish, 126 F.3d 1288 (10th Cir. 1997). We recently held that the heightened pleading"
            + " requirement does not survive the Supreme Court’s opinion in Crawford-El v. Britton, 523 U.S."
            + " 574 (1998). Currier v. Doran, 2001 WL 202045 (10th Cir. Mar. 1, 2001). Our decision in Currier"
            + " is not, however, directly implicated in this case because we review the issues presented here"
            + " in the context of summary judgment.";
    static final String NARROWLY = "Crawford-El should be read narrowly in light of the specific issue before the Court. The Court repeatedly"
            + " noted that it was addressing standards of proof in the context of the merits of a"
            + " constitutional claim involving improper motive, rather than the context of a qualified"
            + " immunity defense: “The court’s clear and convincing evidence requirement applies to the"
            + " plaintiff’s showing of improper intent (a pure issue of fact), not to the separate qualified"
            + " immunity question whether the official’s alleged conduct violated clearly established law,"
            + " which is an ‘essentially legal question.’” Crawford-El, 523 U.S. at 589 (emphasis added). Id."
            + " at 592 (emphasis added). According to the Court, the dangers presented by a subjective"
            + " standard are not present in the context of claims involving improper intent. Id. at 593."
            + " Hence, to apply Crawford-El’s holding to qualified immunity would be to do what the Court"
            + " explicitly cautioned against: it would outside *1135 conflate two distinct contexts.";
    static final String DISCOVERY = "Discovery involving public officials is indeed one of the evils that Harlow aimed to address, but neither"
            + " that opinion nor subsequent decisions create an immunity from all discovery. … 11 lines folded";

    private SampleText() {
    }

    static List<TextBlock> blocks() {
        return List.of(
                TextBlock.of(BlockStyle.HEADING, "II\nStandard of Review"),
                new TextBlock(
                        BlockStyle.PARAGRAPH,
                        HEIGHTENED,
                        List.of(
                                run(HEIGHTENED, "See, e.g.", TextStyle.ITALIC),
                                run(HEIGHTENED, "Breidenbach v. Bolish", TextStyle.ITALIC),
                                run(HEIGHTENED, "Crawford-El v. Britton", TextStyle.ITALIC),
                                run(HEIGHTENED, "Currier v. Doran", TextStyle.ITALIC)),
                        List.of(MarginLabel.number("¶8")),
                        "Paragraph 8. " + HEIGHTENED),
                new TextBlock(
                        BlockStyle.PARAGRAPH,
                        NARROWLY,
                        List.of(
                                run(NARROWLY, "Crawford-El", TextStyle.ITALIC),
                                run(NARROWLY, "Id.", TextStyle.ITALIC),
                                run(NARROWLY, "*1135", TextStyle.INLINE_LABEL)),
                        List.of(MarginLabel.number("¶9"), MarginLabel.page(NARROWLY.indexOf("*1135"), "*1135")),
                        "Paragraph 9. " + NARROWLY),
                new TextBlock(
                        BlockStyle.BLOCK_QUOTATION,
                        DISCOVERY,
                        List.of(
                                run(DISCOVERY, "Harlow", TextStyle.ITALIC),
                                run(DISCOVERY, "… 11 lines folded", TextStyle.INLINE_LABEL)),
                        List.of(),
                        DISCOVERY),
                TextBlock.of(
                        BlockStyle.CONTINUATION,
                        "To the extent the majority bases its elevation of the defendant’s interests over those of the"
                                + " plaintiff on the need to eliminate all discovery, it cannot be reconciled."),
                TextBlock.of(BlockStyle.SEPARATOR, "* * *"),
                new TextBlock(
                        BlockStyle.FOOTNOTE,
                        "1 The officers’ use of force, including the dog bite, was within the bounds of the law.",
                        List.of(new StyledRun(0, 1, TextStyle.SUPERSCRIPT)),
                        List.of(),
                        "Footnote 1."));
    }

    static List<Decoration> marks() {
        return List.of(
                mark(1, HEIGHTENED, "heightened", DecorationKind.SEARCH_HIT),
                mark(1, HEIGHTENED, "Breidenbach v. Bolish, 126 F.3d 1288 (10th Cir. 1997)",
                        DecorationKind.SOLID_UNDERLINE),
                mark(1, HEIGHTENED, "Crawford-El v. Britton, 523 U.S. 574 (1998)", DecorationKind.SOLID_UNDERLINE),
                mark(1, HEIGHTENED, "Currier v. Doran, 2001 WL 202045", DecorationKind.DASHED_UNDERLINE),
                mark(1, HEIGHTENED, "directly implicated in this case because we review", DecorationKind.MARK_4),
                Decoration.tint(2, DecorationKind.MAJORITY_TINT),
                mark(2, NARROWLY, "Crawford-El", DecorationKind.HAIRLINE_UNDERLINE),
                mark(2, NARROWLY, "Id. at 592", DecorationKind.DOTTED_UNDERLINE),
                mark(2, NARROWLY, "Id. at 593", DecorationKind.DOTTED_UNDERLINE),
                mark(2, NARROWLY, "Id. at 593", DecorationKind.SELECTED),
                mark(2, NARROWLY, "Crawford-El, 523 U.S. at 589", DecorationKind.MENTION_MATCH),
                mark(3, DISCOVERY, "… 11 lines folded", DecorationKind.PILL));
    }

    /// As many paragraphs as asked for, of unlike length.
    static List<TextBlock> manyParagraphs(int count) {
        List<TextBlock> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String words = i + " " + NARROWLY.substring(0, 200 + i * 37 % 500);
            blocks.add(new TextBlock(
                    BlockStyle.PARAGRAPH, words, List.of(), List.of(MarginLabel.number("¶" + i)), words));
        }
        return blocks;
    }

    static Decoration mark(int block, String text, String words, DecorationKind kind) {
        int at = text.indexOf(words);
        return new Decoration(block, at, at + words.length(), kind);
    }

    private static StyledRun run(String text, String words, TextStyle style) {
        int at = text.indexOf(words);
        return new StyledRun(at, at + words.length(), style);
    }
}
