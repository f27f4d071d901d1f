using System.Security.Claims;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Shell;

/// <summary>One line of the menu. <paramref name="MayShow"/> is a courtesy to the reader; the page itself decides.</summary>
public sealed record NavEntry(Text Text, string Href, string Icon, Func<ClaimsPrincipal, bool>? MayShow = null);

/// <summary>Lines under one heading; the first group has none.</summary>
public sealed record NavGroup(Text? Heading, IReadOnlyList<NavEntry> Entries);
