package counterpoint.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is usual in one document: the size of its text, how wide a letter is, how far lines stand apart.
final class PdfTypography {
    private static final float HALF_POINT = 0.5f;
    private static final float USUAL_PITCH = 1.2f;
    private static final int FEWEST_GAPS = 3;
    private static final float UPPER_PART = 0.5f;

    private final float bodySize;
    private final float letterWidth;
    private final Map<Integer, Float> pitches = new HashMap<>();

    PdfTypography(List<PdfSheet> sheets) {
        bodySize = bodySize(sheets);
        letterWidth = letterWidth(sheets);
        Map<Integer, Map<Integer, Integer>> gaps = new HashMap<>();
        for (PdfSheet sheet : sheets) {
            for (PdfSheet.Region region : sheet.regions()) {
                count(region.lines(), gaps);
            }
        }
        gaps.forEach((size, counts) -> counts.entrySet().stream()
                .filter(gap -> gap.getValue() >= FEWEST_GAPS)
                .max(Map.Entry.comparingByValue())
                .ifPresent(gap -> pitches.put(size, gap.getKey() * HALF_POINT)));
    }

    /// The size of most of its text, in points.
    float bodySize() {
        return bodySize;
    }

    /// How wide a letter of its text is on the average, in points.
    float letterWidth() {
        return letterWidth;
    }

    /// How far the baselines of two lines of this size usually stand apart, in points.
    float pitch(float size) {
        return pitches.getOrDefault(halfPoints(size), USUAL_PITCH * size);
    }

    /// The size of the text of one page: the document's, or where the page has none of it, as the pages of a syllabus,
    /// the largest that a good part of the page has.
    ///
    /// @param heads the indices of the running heads, which do not count
    float bodySize(PdfSheet sheet, BitSet heads) {
        Map<Integer, Integer> lettersBySize = new HashMap<>();
        int letters = 0;
        List<PdfLine> lines = sheet.lines();
        for (int i = heads.nextClearBit(0); i < lines.size(); i = heads.nextClearBit(i + 1)) {
            lettersBySize.merge(halfPoints(lines.get(i).size()), lines.get(i).glyphs().size(), Integer::sum);
            letters += lines.get(i).glyphs().size();
        }
        int body = halfPoints(bodySize);
        if (lettersBySize.getOrDefault(body, 0) * 50 > letters) {
            return bodySize;
        }
        int least = letters / 4;
        return lettersBySize.entrySet().stream()
                .filter(size -> size.getValue() > least)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(body) * HALF_POINT;
    }

    private static void count(List<PdfLine> lines, Map<Integer, Map<Integer, Integer>> gaps) {
        for (int i = 1; i < lines.size(); i++) {
            int size = halfPoints(lines.get(i).size());
            float gap = lines.get(i).y() - lines.get(i - 1).y();
            if (size == halfPoints(lines.get(i - 1).size()) && gap > 0 && gap < 5 * lines.get(i).size()) {
                gaps.computeIfAbsent(size, any -> new HashMap<>()).merge(halfPoints(gap), 1, Integer::sum);
            }
        }
    }

    /// The size of most of what stands in the upper part of pages: notes may have more words than the text above.
    private static float bodySize(List<PdfSheet> sheets) {
        Map<Integer, Integer> letters = new HashMap<>();
        for (PdfSheet sheet : sheets) {
            for (PdfLine line : sheet.lines()) {
                if (line.y() < UPPER_PART * sheet.height()) {
                    letters.merge(halfPoints(line.size()), line.glyphs().size(), Integer::sum);
                }
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> most.getKey() * HALF_POINT)
                .orElse(11f);
    }

    private float letterWidth(List<PdfSheet> sheets) {
        List<PdfLine> lines = new ArrayList<>();
        for (PdfSheet sheet : sheets) {
            for (PdfLine line : sheet.lines()) {
                if (halfPoints(line.size()) == halfPoints(bodySize) && line.glyphs().size() > 20) {
                    lines.add(line);
                }
            }
        }
        double width = lines.stream().mapToDouble(line -> line.end() - line.x()).sum();
        long letters = lines.stream().mapToLong(line -> line.glyphs().size()).sum();
        return letters == 0 ? bodySize / 2 : Math.max(1, (float) (width / letters));
    }

    private static int halfPoints(float length) {
        return Math.round(length / HALF_POINT);
    }
}
