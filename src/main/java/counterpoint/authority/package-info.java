/// Decides which authority each citation means, and says why.
///
/// Start with `AuthorityResolver`; its result is the [counterpoint.authority.TableOfAuthorities].
package counterpoint.authority;
