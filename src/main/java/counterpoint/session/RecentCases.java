package counterpoint.session;

import java.util.List;
import java.util.stream.Stream;

/// The cases that were open lately, newest first, each once.
///
/// @param ids the names of their folders, at most twelve
public record RecentCases(List<String> ids) {
    private static final int MOST = 12;

    public RecentCases {
        ids = ids.stream().distinct().limit(MOST).toList();
    }

    /// With `caseId` as the newest.
    public RecentCases opened(String caseId) {
        return new RecentCases(Stream.concat(Stream.of(caseId), ids.stream()).toList());
    }
}
