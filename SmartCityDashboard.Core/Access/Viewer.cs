using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Access;

/// <summary>One role that a person holds now. <paramref name="Receiver"/> is a node's code or <c>kansli</c>; null for roles that span the programme.</summary>
public sealed record ViewerGrant(Role Role, string? Receiver);

/// <summary>
/// Who asks. Nothing reaches the data without one. Made anew from the current grants at every call, so a revoked person is stopped at the next click.
/// Several grants add up, receiver by receiver.
/// </summary>
public sealed class Viewer(Guid memberId, string name, IReadOnlyList<ViewerGrant> grants)
{
    /// <summary>Serves start and shell commands only; may do everything.</summary>
    public static Viewer System { get; } = new(Guid.Empty, AccessTexts.System.Sv, []);

    public Guid MemberId { get; } = memberId;

    public string Name { get; } = name;

    public IReadOnlyList<ViewerGrant> Grants { get; } = grants;

    public bool IsSystem => ReferenceEquals(this, System);

    /// <summary>Whether the permission is held anywhere at all.</summary>
    public bool May(Permission permission) =>
        IsSystem || Grants.Any(grant => Roles.Everywhere(grant.Role).Contains(permission) || (grant.Receiver is not null && Roles.OwnReceivers(grant.Role).Contains(permission)));

    /// <summary>Whether the permission is held for this receiver.</summary>
    public bool May(Permission permission, string receiver) =>
        IsSystem || MayEverywhere(permission) || Grants.Any(grant => grant.Receiver == receiver && Roles.OwnReceivers(grant.Role).Contains(permission));

    public bool MayEverywhere(Permission permission) =>
        IsSystem || Grants.Any(grant => Roles.Everywhere(grant.Role).Contains(permission));

    /// <summary>The receivers for which the permission is held; null means all of them.</summary>
    public IReadOnlyList<string>? ReceiversFor(Permission permission) =>
        MayEverywhere(permission)
            ? null
            : [.. Grants.Where(grant => grant.Receiver is not null && Roles.OwnReceivers(grant.Role).Contains(permission)).Select(grant => grant.Receiver!).Distinct()];

    /// <exception cref="NotAllowed">When the permission is held nowhere.</exception>
    public void Must(Permission permission)
    {
        if (!May(permission)) throw new NotAllowed(AccessTexts.NotYours);
    }

    /// <exception cref="NotAllowed">When the permission is not held for this receiver.</exception>
    public void Must(Permission permission, string receiver)
    {
        if (!May(permission, receiver)) throw new NotAllowed(AccessTexts.NotYoursAt.With(receiver));
    }
}
