using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCityDashboard.Core.Visits.Duplicates;

internal sealed class PairMapping : IEntityTypeConfiguration<PairDecision>
{
    public void Configure(EntityTypeBuilder<PairDecision> decision)
    {
        decision.ToTable("PairDecisions");
        decision.Property(row => row.Mark).HasMaxLength(64);
        decision.Property(row => row.By).HasMaxLength(200);
        decision.Property(row => row.Why).HasMaxLength(VisitRules.ReasonLength);
        decision.HasIndex(row => new { row.Kind, row.FirstId, row.SecondId }).IsUnique();
        decision.HasIndex(row => row.SecondId);
    }
}
