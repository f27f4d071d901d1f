using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.History;

/// <summary>One field that a change touched, old and new as people see them.</summary>
public sealed record FieldChange(string Field, Text Label, string Old, string New);

/// <summary>One save of one record: who, when, why and what became different.</summary>
/// <param name="At">UTC.</param>
/// <param name="Name">What people call the record: a visit's delegation, an activity's title.</param>
/// <param name="Lead">The receiver that leads it.</param>
/// <param name="Registered">The first version: there is nothing before it.</param>
public sealed record RecordChange(DateTime At, string By, string? Why, string Reference, string Name, string Lead, bool Registered, IReadOnlyList<FieldChange> Fields);
