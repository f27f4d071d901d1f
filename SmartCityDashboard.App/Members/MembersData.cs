using SmartCityDashboard.Core.Members;

namespace SmartCityDashboard.App.Members;

/// <summary>The list that is shown; the others are null.</summary>
/// <param name="MayRemove">Whether the viewer may take names away; false in the past.</param>
/// <param name="Viewer">Whose own name stays.</param>
public sealed record MembersData(IReadOnlyList<MemberRow>? People, AccessPage<GrantChange>? Grants, AccessPage<SignInRow>? SignIns, bool MayRemove, Guid Viewer);
