package counterpoint.ui;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import counterpoint.ui.model.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Made-up cases for what the bundled ones do not have: many opinions, many authorities, none, long names.
public final class MadeShelf implements Shelf {
    private final Path folder;
    private final Map<String, CaseFile> cases = new LinkedHashMap<>();

    public MadeShelf(Path folder) {
        this.folder = folder;
    }

    /// With one more case, of this text.
    public MadeShelf with(String id, String text) {
        try {
            Path file = Files.createDirectories(folder.resolve(id)).resolve("slip-opinion.txt");
            Files.writeString(file, text);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        cases.put(id, new CaseReader().read(id, folder.resolve(id)));
        return this;
    }

    /// With one more case, read elsewhere.
    public MadeShelf with(CaseFile file) {
        cases.put(file.id(), file);
        return this;
    }

    /// So many cases with a majority and a dissent that share three authorities.
    public static MadeShelf ofCases(Path folder, int count) {
        MadeShelf shelf = new MadeShelf(folder);
        for (int number = 0; number < count; number++) {
            shelf.with("case-%02d".formatted(number), decision(
                    "ANNA HARBOR%02d".formatted(number),
                    List.of("See Mathews v. Eldridge, 424 U.S. 319, 335 (1976). See Graham v. Connor, 490 U.S. 386 (1989)."
                            + " See Own%02d v. State, %d F.3d 12 (7th Cir. 1999).".formatted(number, 100 + number)),
                    List.of("Under Mathews v. Eldridge, 424 U.S. 319 (1976), I would affirm. See 42 U.S.C. § 1983.")));
        }
        return shelf;
    }

    /// So many citations of as many authorities, in the body of one opinion.
    public static List<String> paragraphs(int authorities) {
        return IntStream.range(0, authorities)
                .boxed()
                .collect(Collectors.groupingBy(number -> number / 20, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(numbers -> numbers.stream()
                        .map(number -> "See Party%d v. Other%d, %d F.3d %d (7th Cir. 1999)."
                                .formatted(number, number, 1 + number / 10, 1 + number % 10 * 100))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /// A decision with a majority and a dissent.
    public static String decision(String plaintiff, List<String> majority, List<String> dissent) {
        return String.join(
                "\n\n",
                "In the United States Court of Appeals For the Seventh Circuit",
                "No. 21-4711",
                plaintiff + ", Plaintiff-Appellant, v. CITY OF PIERTOWN, Defendant-Appellee.",
                "ARGUED MAY 3, 2021 — DECIDED JUNE 14, 2022",
                "Before ROVNER, WOOD, and HAMILTON, Circuit Judges.",
                "WOOD, Circuit Judge. The city raised the dues of a pier without a hearing.",
                String.join("\n\n", majority),
                "The judgment is reversed.",
                dissent.isEmpty()
                        ? ""
                        : "HAMILTON, Circuit Judge, dissenting. The court asks too much.\n\n"
                                + String.join("\n\n", dissent));
    }

    /// A decision of a long court: a majority and so many separate opinions, by judges of long names, that share authorities.
    public static String manyOpinions(int separate) {
        List<String> judges = List.of(
                "BARRINGTON-FITZGERALD", "MONTGOMERY-VANDERBILT", "STRATTON-ABERNATHY", "KING",
                "WARDLAW-CHRISTOPHERSON");
        List<String> kinds = List.of(
                "concurring", "dissenting", "concurring in the judgment",
                "concurring in part, concurring in the judgment in part, and dissenting in part");
        String opinions = IntStream.range(0, separate)
                .mapToObj(number -> judges.get(number % judges.size()) + ", Circuit Judge, "
                        + kinds.get(number % kinds.size()) + ". The court asks too much of the owner of the pier.\n\n"
                        + "The balance of Mathews v. Eldridge, 424 U.S. 319, 335 (1976), settles it. See 42 U.S.C. § 1983.")
                .collect(Collectors.joining("\n\n"));
        return decision(
                "SOUTHERN PACIFIC TRANSPORTATION COMPANY OF THE WESTERN TERRITORIES",
                List.of("See Mathews v. Eldridge, 424 U.S. 319, 335 (1976). See 42 U.S.C. § 1983."), List.of())
                .replace("ROVNER, WOOD, and HAMILTON", String.join(", ", judges) + ", and WOOD")
                + "\n\n" + opinions;
    }

    @Override
    public List<Entry> entries() {
        return cases.values().stream().map(file -> new Entry(file.id(), file.caption())).toList();
    }

    @Override
    public CaseFile read(String id) throws IOException {
        CaseFile file = cases.get(id);
        if (file == null) {
            throw new IOException(id + " is not here.");
        }
        return file;
    }
}
