using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>One place of a tile map. All tiles are equally large, so that a big and empty place does not look like more than a small and busy one.</summary>
/// <param name="Column">From the left, beginning with 1.</param>
/// <param name="Row">From the top, beginning with 1.</param>
/// <param name="Code">The letters that stand in the tile.</param>
/// <param name="Value">What the colour follows; null is no number.</param>
/// <param name="Group">Index of the group whose frame the tile has; null where it belongs to none.</param>
/// <param name="Href">The rows behind the number.</param>
public sealed record MapTile(int Column, int Row, string Code, Text Name, Figure Figure, decimal? Value, int? Group, string Href);
