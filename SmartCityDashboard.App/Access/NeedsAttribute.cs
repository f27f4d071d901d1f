using Microsoft.AspNetCore.Authorization;
using SmartCityDashboard.Core.Access;

namespace SmartCityDashboard.App.Access;

/// <summary>
/// A page or endpoint for those who hold the permission somewhere. Stands in a folder's _Imports.razor or on an endpoint. Core decides again
/// on every call: this only spares the reader a page that could say nothing.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(Permission permission) : AuthorizeAttribute(PolicyOf(permission))
{
    public Permission Permission { get; } = permission;

    public static string PolicyOf(Permission permission) => $"needs {permission}";
}
