using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Shell;

/// <summary>One line of the menu. <paramref name="Needs"/> is a courtesy to the reader; the page itself decides. Null: for everyone.</summary>
public sealed record NavEntry(Text Text, string Href, string Icon, Permission? Needs = null);

/// <summary>Lines under one heading; the first group has none.</summary>
public sealed record NavGroup(Text? Heading, IReadOnlyList<NavEntry> Entries);
