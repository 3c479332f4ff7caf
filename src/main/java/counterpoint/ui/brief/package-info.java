/// The brief beside the opinions, and what is taken elsewhere.
///
/// Start with [counterpoint.ui.brief.BriefDrawer].
package counterpoint.ui.brief;
