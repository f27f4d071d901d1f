using SmartCityDashboard.Core.Reminders;

namespace SmartCityDashboard.App.Reminders;

/// <summary>What became of letters.</summary>
/// <param name="IsConfigured">Whether the program has a mail server.</param>
/// <param name="LastAt">UTC; when this instance last looked.</param>
/// <param name="NextAt">UTC; when the next week's letters are begun.</param>
public sealed record JobsData(IReadOnlyList<DeliveryWeek> Weeks, IReadOnlyList<DeliveryRow> Troubled, bool IsConfigured, DateTime? LastAt, DateTime NextAt);
