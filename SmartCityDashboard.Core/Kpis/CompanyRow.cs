namespace SmartCityDashboard.Core.Kpis;

/// <summary>A company that was met. First and last meeting are those of the whole programme.</summary>
public sealed record CompanyRow(string Number, string? Name, DateOnly First, DateOnly Last);

/// <summary>One page of companies, and cursors for its neighbours (null when there is none).</summary>
/// <param name="Count">All that were found.</param>
public sealed record CompanyRows(IReadOnlyList<CompanyRow> Rows, int Count, string? Next, string? Previous);

/// <summary>One company.</summary>
/// <param name="First">The first counted meeting in the whole programme; null when there was none.</param>
public sealed record CompanyView(string Number, string? Name, DateOnly? First, DateOnly? Last);
