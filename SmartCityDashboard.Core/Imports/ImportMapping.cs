using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

internal sealed class ImportMapping : IEntityTypeConfiguration<ImportBatch>, IEntityTypeConfiguration<ImportedRow>
{
    public void Configure(EntityTypeBuilder<ImportBatch> batch)
    {
        batch.ToTable("ImportBatches");
        batch.Property(row => row.List).HasMaxLength(ImportList.NameLength);
        batch.Property(row => row.ListKey).HasMaxLength(ImportList.NameLength);
        batch.Property(row => row.FileHash).HasMaxLength(64);
        batch.Property(row => row.By).HasMaxLength(200);
        batch.Property(row => row.Receivers).HasMaxLength(200);
        batch.HasIndex(row => row.At);
        batch.HasIndex(row => row.FileHash);
    }

    public void Configure(EntityTypeBuilder<ImportedRow> imported)
    {
        imported.ToTable("ImportedRows");
        imported.HasKey(row => new { row.ListKey, row.RowKey });
        imported.Property(row => row.ListKey).HasMaxLength(ImportList.NameLength);
        imported.Property(row => row.RowKey).HasMaxLength(ImportList.RowIdLength);
        imported.Property(row => row.Cells).HasMaxLength(-1);
        imported.HasIndex(row => row.VisitId);
        imported.HasIndex(row => row.BatchId);
        imported.HasOne<Visit>().WithMany().HasForeignKey(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
        imported.HasOne<ImportBatch>().WithMany().HasForeignKey(row => row.BatchId).OnDelete(DeleteBehavior.Restrict);
    }
}
